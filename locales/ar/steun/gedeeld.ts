/** Sentences that more than one incentive shares: each stands here once. */

export const contract = {
  yes: 'لديك عمل بأجر لدى صاحب عمل.',
  no: 'هذا الدعم لمن يعمل الآن بأجر لدى صاحب عمل. نفترض أن العمل الطلابي لا يُحتسب.',
  open: 'هذا يتوقف على عقدك. عن بعض العقود لم نجد قاعدة.',
};

/** For what counts in the whole of Belgium. */
export const werktInBelgie = {
  yes: 'عملك في بلجيكا.',
  open: 'هذا يتوقف على مكان عملك. يجب أن يكون في بلجيكا.',
};

export const cao =
  'منذ {{cao-sinds}} توجد cao جديدة (اتفاق) عن tijdskrediet. لم نستطع قراءة ما الذي تغيّره للتدريبات. يُرجى السؤال لدى RVA أو نقابتك.';

/** For who already took a part of it. */
export const eerderGenomen =
  'هل أخذت من قبل tijdskrediet؟ ما أخذته يُخصم من {{tijdskrediet-maanden}} شهرًا في مسارك المهني، حتى لو كان لأطفالك أو لرعاية شخص. يُرجى سؤال RVA كم شهرًا بقي لك.';

/** Training for who looks for work, with or without a benefit. */
export const werkzoekende = 'أنت تبحث عن عمل، أو يمكنك التسجيل كباحث عن عمل. لا حاجة إلى إعانة.';

export const eindeUitkering =
  'منذ {{werkloosheid-sinds}} تستمر إعانة البطالة على الأكثر {{werkloosheid-maanden}} شهرًا، وتستمر inschakelingsuitkering على الأكثر سنة واحدة ({{inschakeling-jaren}}). المدة بالضبط تتوقف على طول مدة عملك. توجد استثناءات: إذا كان عمرك {{oud-leeftijd}} سنة على الأقل وعملت {{oud-jaren}} سنة، وإذا كان عملك نصف دوام على الأقل مع إعانة إضافية، ولبعض التدريبات. يُرجى سؤال نقابتك أو Hulpkas أو RVA متى تتوقف إعانتك.';

/** For who has more than one employer, and typed too little. */
export const meerJobs =
  'هذا قليل جدًا. يُرجى جمع أعمالك في الشركات والجمعيات. هل هذا هو المجموع فعلًا؟ عندئذ هذا غير ممكن.';

/** Tijdskrediet, and the premium that rests on it, ask the same of the leave. */
export const verlof = {
  ancienniteit: {
    yes: 'تعمل لدى صاحب العمل هذا منذ {{dienst-maanden}} شهرًا على الأقل.',
    no: 'لم تكمل بعد {{dienst-maanden}} شهرًا لدى صاحب العمل هذا. هذا ضروري، إلا مباشرةً بعد ouderschapsverlof.',
    open: 'هذا يتوقف على ما إذا كنت تعمل لدى صاحب العمل هذا منذ {{dienst-maanden}} شهرًا.',
  },
  duur: {
    yes: 'لم تأخذ بعد {{tijdskrediet-maanden}} شهرًا من tijdskrediet لسبب معيّن.',
    no: 'أخذت من قبل {{tijdskrediet-maanden}} شهرًا من tijdskrediet لسبب معيّن. لا يوجد أكثر من ذلك في مسارك المهني، لكل الأسباب معًا.',
    open: 'لك على الأكثر {{tijdskrediet-maanden}} شهرًا من tijdskrediet لسبب معيّن في مسارك المهني. من أجل knelpuntberoep كان ذلك منذ {{knelpunt-jaar}} {{knelpunt-maanden}} شهرًا. لا نعرف هل ما زال الأمر كذلك. يُرجى سؤال RVA كم بقي لك.',
  },
  werkgeversgrootte: {
    yes: 'لدى صاحب عملك أكثر من {{werknemers-zonder-recht}} عاملين.',
    no: 'ليس لدى صاحب عملك أكثر من {{werknemers-zonder-recht}} عاملين.',
    open: 'مع {{werknemers-zonder-recht}} عاملين أو أقل يجب أن يوافق صاحب عملك.',
  },
  cao: {
    yes: 'توجد cao (اتفاق)، أو لا حاجة إليها.',
    no: 'للتوقف الكامل أو لنصف دوام تلزم cao (اتفاق مع النقابات). وهي غير موجودة.',
    open: 'للتوقف الكامل أو لنصف دوام تلزم cao (اتفاق مع النقابات).',
  },
  vorm: {
    yes: 'الشكل الذي اخترته يناسب مقدار عملك الآن.',
    no: 'اختيارك لا يناسب هنا. التوقف الكامل ممكن. نصف الدوام ممكن إذا كان عملك الآن {{halftijds-vanaf}} % على الأقل. العمل أقل بالخُمس ممكن إذا كان عملك الآن بدوام كامل.',
    open: 'هذا يتوقف على الشكل الذي تختاره، وعلى مقدار عملك الآن.',
    unasked: meerJobs,
  },
  opleiding: {
    yes: 'تدريبك موجود في Opleidingsdatabank (القائمة الفلمنكية للتدريبات)، أو هو معترف به.',
    no: 'حسب إجاباتك، تدريبك غير معترف به. يجب أن تعترف به المجموعة الفلمنكية أو مجموعة أخرى، أو قطاعك.',
    open: 'هذا يتوقف على ما إذا كان تدريبك معترفًا به.',
  },
  omvang: {
    yes: 'تدريبك طويل بما يكفي.',
    no: 'تدريبك قصير جدًا. فيه أقل من {{lange-uren}} ساعة دروس وأقل من {{lange-studiepunten}} studiepunten في السنة.',
    open: 'مع {{jaar-uren}} ساعة دروس أو {{jaar-studiepunten}} studiepunten في السنة يكون التدريب طويلًا بما يكفي. مع أقل من ذلك يتوقف الأمر على توزيع الدروس خلال السنة.',
  },
};
