/** When a benefit ends at the latest: what the two measures for jobseekers say alike. */
const einde = (uw: string, een: string, hoogstens: string) => ({
  dated: `${uw} endet spätestens am {{date}}. Es kann früher sein und es gibt Ausnahmen. Fragen Sie Ihre Gewerkschaft, die Hulpkas oder das RVA nach dem richtigen Tag und sehen Sie, ob Ihre Ausbildung dann noch läuft.`,
  undated: `${een} dauert jetzt höchstens ${hoogstens}. Fragen Sie Ihre Gewerkschaft, die Hulpkas oder das RVA, wann das endet.`,
  passed: `${uw} endete spätestens am {{date}}. Fragen Sie bei Ihrer Gewerkschaft, der Hulpkas oder dem RVA nach.`,
});

export const eindeUitkeringDagen = {
  'einde-werkloosheid': einde('Ihr Arbeitslosengeld', 'Arbeitslosengeld', '{{werkloosheid-maanden}} Monate'),
  'einde-inschakeling': einde(
    'Ihre inschakelingsuitkering',
    'Eine inschakelingsuitkering',
    '{{inschakeling-jaren}} Jahr',
  ),
};
