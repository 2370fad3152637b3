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

export const eindeUitkeringDagen = {
  'einde-werkloosheid': einde('Допомога по безробіттю', 'допомога по безробіттю', '{{werkloosheid-maanden}} місяці'),
  'einde-inschakeling': einde(
    'Виплата inschakelingsuitkering',
    'виплата inschakelingsuitkering',
    '{{inschakeling-jaren}} рік',
  ),
};
