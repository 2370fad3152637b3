/** When a benefit ends at the latest: what the two measures for jobseekers say alike. */
const einde = (sizinki: string, genel: string, enFazla: string) => ({
  dated: `${sizinki} en geç {{date}} tarihinde biter. Daha erken de bitebilir ve istisnalar vardır. Kesin günü sendikanıza, Hulpkas’a veya RVA’ya sorun ve eğitiminizin o zaman hâlâ sürüp sürmediğine bakın.`,
  undated: `${genel} şimdi en fazla ${enFazla} sürer. Ne zaman biteceğini sendikanıza, Hulpkas’a veya RVA’ya sorun.`,
  passed: `${sizinki} en geç {{date}} tarihinde bitti. Bunu sendikanıza, Hulpkas’a veya RVA’ya sorun.`,
});

export const eindeUitkeringDagen = {
  'einde-werkloosheid': einde('İşsizlik ödeneğiniz', 'İşsizlik ödeneği', '{{werkloosheid-maanden}} ay'),
  'einde-inschakeling': einde(
    'Aldığınız inschakelingsuitkering',
    'Inschakelingsuitkering',
    '{{inschakeling-jaren}} yıl',
  ),
};
