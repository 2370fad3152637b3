/** When a benefit ends at the latest: what the two measures for jobseekers say alike. */
const einde = (wat: string, hoogstens: string) => ({
  dated: `Your ${wat} stops on {{date}} at the latest. It can be earlier, and there are exceptions. Ask your trade union, the Hulpkas or the RVA for the right day, and see if your course will still be running then.`,
  undated: `An ${wat} now lasts at most ${hoogstens}. Ask your trade union, the Hulpkas or the RVA when it stops.`,
  passed: `Your ${wat} stopped on {{date}} at the latest. Check it with your trade union, the Hulpkas or the RVA.`,
});

export const eindeUitkeringDagen = {
  'einde-werkloosheid': einde('unemployment benefit', '{{werkloosheid-maanden}} months'),
  'einde-inschakeling': einde('inschakelingsuitkering', '{{inschakeling-jaren}} year'),
};
