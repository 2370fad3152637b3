/** When a benefit ends at the latest: what the two measures for jobseekers say alike. */
const einde = (jouw: string, wat: string, hoogstens: string) => ({
  dated: `${jouw} تتوقف في موعد أقصاه {{date}}. قد يكون ذلك أبكر، وتوجد استثناءات. يُرجى سؤال نقابتك أو Hulpkas أو RVA عن اليوم الصحيح، والتحقق هل يكون تدريبك ما زال مستمرًا عندئذ.`,
  undated: `${wat} تستمر الآن على الأكثر ${hoogstens}. يُرجى سؤال نقابتك أو Hulpkas أو RVA متى تتوقف.`,
  passed: `${jouw} توقفت في موعد أقصاه {{date}}. يُرجى السؤال لدى نقابتك أو Hulpkas أو RVA.`,
});

export const eindeUitkeringDagen = {
  'einde-werkloosheid': einde('إعانة البطالة الخاصة بك', 'إعانة البطالة', '{{werkloosheid-maanden}} شهرًا'),
  'einde-inschakeling': einde(
    'إعانة inschakelingsuitkering الخاصة بك',
    'إعانة inschakelingsuitkering',
    'سنة واحدة ({{inschakeling-jaren}})',
  ),
};
