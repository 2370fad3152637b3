/**
 * When a benefit ends at the latest: what the two measures for jobseekers say alike.
 *
 * @param wat the benefit, as the subject of a sentence; `wiens` is the same behind "your"
 */
const einde = (wat: string, wiens: string, hoogstens: string) => ({
  dated: `Найпізніше {{date}} закінчиться ваша ${wiens}. Це може бути й раніше, і є винятки. Запитайте точний день у своїй профспілці, у Hulpkas або в RVA і подивіться, чи ваше навчання тоді ще триватиме.`,
  undated: `${wat} зараз триває щонайбільше ${hoogstens}. Запитайте у своїй профспілці, у Hulpkas або в RVA, коли вона закінчиться.`,
  passed: `Найпізніше {{date}} закінчилася ваша ${wiens}. Запитайте у своїй профспілці, у Hulpkas або в RVA.`,
});

/** The same for who can keep it: when it would end else. */
const eindeZonderRegel = (wat: string, wiens: string, hoogstens: string) => ({
  dated: `Найпізніше {{date}} без цього правила закінчиться ваша ${wiens}. До початку запитайте в RVA, до якого часу ви збережете її з цим навчанням.`,
  undated: `${wat} без цього правила зараз триває щонайбільше ${hoogstens}. До початку запитайте в RVA, до якого часу ви збережете її з цим навчанням.`,
  passed: `Найпізніше {{date}} без цього правила закінчилася ваша ${wiens}. Запитайте в RVA, чи збережете ви її з цим навчанням.`,
});

export const eindeUitkeringDagen = {
  'einde-werkloosheid': einde('Допомога по безробіттю', 'допомога по безробіттю', '{{werkloosheid-maanden}} місяці'),
  'einde-inschakeling': einde(
    'Виплата inschakelingsuitkering',
    'виплата inschakelingsuitkering',
    '{{inschakeling-jaren}} рік',
  ),
};

export const eindeZonderRegelDagen = {
  'einde-werkloosheid': eindeZonderRegel(
    'Допомога по безробіттю',
    'допомога по безробіттю',
    '{{werkloosheid-maanden}} місяці',
  ),
  'einde-inschakeling': eindeZonderRegel(
    'Виплата inschakelingsuitkering',
    'виплата inschakelingsuitkering',
    '{{inschakeling-jaren}} рік',
  ),
};
