import type { VragenTexts } from '../texts.js';
import { begin } from './begin.js';
import { paritaireComites } from './paritaire-comites.js';

const jaNee = { ja: 'نعم', nee: 'لا' };

/** What counts for no leave. */
const uitgesloten =
  'أيام الاستقبال، مرافقة الزملاء الجدد، فيديوهات عبر الإنترنت، التعلم أثناء استراحة الغداء، مسرح الشركات، شبكة تعلم، تبادل الخبرات بين الزملاء.';

export const vragen: VragenTexts = {
  chapters: {
    statuut: 'أنت',
    werkgever: 'عملك',
    opleidingsniveau: 'شهادتك ومسارك المهني',
    opleiding: 'التدريب',
    onderbreking: 'العمل أقل',
  },

  questions: {
    ...begin.questions,
    doel: {},
    contract: { title: 'ما نوع عقدك؟' },
    ziekte: { title: 'ما وضع مرضك وعملك؟' },
    uitkering: { title: 'كيف تبحث عن عمل؟' },
    plek: {
      title: 'أين سكنك وأين عملك؟',
      help: 'هل تعمل من المنزل أو في أكثر من مكان؟ المهم عندئذ هو الفرع الذي تتبع له: مكان شركتك.',
    },
    'nieuw-in-belgie': {},
    sector: {
      help: 'في عقدك أو في قسيمة أجرك مكتوب من هو صاحب عملك. هل تعمل عن طريق مكتب عمل مؤقت؟ يُرجى اختيار الشركة التي تعمل فيها، وليس مكتب العمل المؤقت.',
    },
    werkduur: {
      title: 'ماذا يوجد في قسيمة أجرك؟',
      help: 'بدون حساب الساعات الإضافية. هل تعمل {{voorbeeld-dagen}} أيام من {{week-dagen}}؟ هذا يعني {{voorbeeld-procent}} %. رقم paritair comité مكتوب غالبًا في أعلى قسيمة الأجر، بكلمة «PC» مع رقم. قسم شؤون الموظفين يعرفه أيضًا.',
    },
    onderneming: {
      title: 'أين مشروعك، وما حجمه؟',
      help: 'VLAIO، الجهة الفلمنكية لأصحاب المشاريع، هي التي تحدد حجم مشروعك. هل لديك شك؟ يُرجى اختيار «لا أعرف».',
    },
    diploma: {},
    loopbaan: { title: 'كيف هو مسارك المهني؟' },
    vdab: {
      title: 'ماذا تعرف عن التدريب؟',
      help: 'يُرجى البحث عن التدريب في موقع VDAB، تحت «Vind een opleiding». أليس موجودًا هناك؟ إذًا ليست له نجمة.',
    },
    omvang: {
      title: 'ما حجم التدريب؟',
      help: 'ساعات الدروس تسمى أيضًا contacturen أو lestijden. جهة التدريب تعرف عددها. هل يستمر التدريب أكثر من سنة دراسية (من سبتمبر إلى أغسطس)؟ يُرجى إذًا حساب سنة دراسية واحدة.',
    },
    opname: {
      help: 'من أجل تدريب طويل يمكنك أحيانًا أن تعمل أقل أو تتوقف عن العمل لفترة. هذا اسمه tijdskrediet أو zorgkrediet. أنت لا تلتزم هنا بشيء.',
    },
    databank: {
      help: 'يُرجى البحث عن التدريب في Opleidingsdatabank، على موقع السلطات الفلمنكية. أو سؤال جهة التدريب عن ODB-nummer. ألم تشارك قط في loopbaanbegeleiding؟ إذًا ليس لديك persoonlijk ontwikkelingsplan.',
    },
    soort: {
      title: 'ما نوع التدريب؟',
      help: 'هل تناسبك أكثر من إجابة؟ يُرجى اختيار أول إجابة تناسب.',
    },
    betaling: {},
    start: {},
    verlof: { title: 'هل يمكنك أن تعمل أقل من أجل التدريب؟' },
  },

  facts: {
    ...begin.facts,
    contract: {
      question: 'ما نوع عقدك؟',
      label: 'العقد',
      rare: 'عقد آخر',
      values: {
        gewoon: 'عقد عادي أو تعيين حكومي ثابت',
        uitzend: 'عقد عن طريق مكتب عمل مؤقت (إنتريم)',
        dienstencheques: 'عقد بنظام شيكات الخدمات',
        flexi: 'عمل flexi-job',
        studentenovereenkomst: 'عمل طلابي',
        leerovereenkomst: 'عقد تعلم مهنة',
        ibo: 'تدريب في مكان العمل عن طريق VDAB (IBO)',
      },
      hints: {
        gewoon: 'دائم أو مؤقت، بدوام كامل أو جزئي، وكذلك الوظيفة الحكومية.',
        dienstencheques: 'التنظيف أو المساعدة في بيوت الناس، عن طريق شركة.',
        leerovereenkomst: 'تعلم مهنة، جزء منه في المدرسة وجزء في العمل.',
      },
    },
    'tijdelijk-werkloos': {
      question: 'أنا الآن في بطالة مؤقتة',
      hint: 'عقدك مستمر، ولكن لا يوجد عمل الآن.',
      label: 'بطالة مؤقتة',
      values: jaNee,
    },
    bijberoep: {
      question: 'أعمل أيضًا لحسابي الخاص كعمل إضافي',
      label: 'عمل إضافي',
      values: jaNee,
    },
    inkomensgarantie: {
      question: 'أحصل أيضًا على inkomensgarantie-uitkering',
      hint: 'هذه إعانة من RVA، تضاف إلى أجرك، لأن عملك بدوام جزئي.',
      label: 'إعانة مع أجرك',
      values: jaNee,
    },
    'meer-werkgevers': {
      question: 'أعمل لدى أكثر من صاحب عمل',
      hint: 'يُرجى إذًا أن تجمع أعلاه أعمالك في الشركات والجمعيات. العمل لدى جهة حكومية أو في إقليم آخر لا يدخل في الحساب.',
      label: 'أكثر من صاحب عمل',
      values: jaNee,
    },
    'vast-rooster': {
      question: 'هل تعمل كل أسبوع في الساعات نفسها؟',
      hint: 'من يعمل نصف دوام بالضبط بساعات ثابتة تُحتسب له فقط الدروس التي تقع في ساعات العمل.',
      label: 'ساعات ثابتة',
      values: jaNee,
    },
    uitkering: {
      question: 'ما الإعانة التي تصلك أثناء بحثك عن عمل؟',
      label: 'الإعانة',
      values: {
        werkloosheid: 'إعانة بطالة',
        inschakeling: 'إعانة inschakelingsuitkering',
        geen: 'لا هذه ولا تلك',
      },
      hints: { inschakeling: 'يمكنك الحصول عليها إذا لم تجد عملًا بعد دراستك.' },
    },
    'ibo-werkgever': {
      question: 'صاحب عمل يريد أن يدرّبني ثم يوظفني',
      hint: 'هو صاحب عمل في فلاندرز أو بروكسل، وبعد التدريب يعطيك عقدًا.',
      label: 'صاحب عمل يدرّبك',
      values: jaNee,
    },
    arbeidsbeperking: {
      question: 'لدي إعاقة، أو مرض طويل، أو صعوبة في التعلم',
      hint: 'عندئذ توجد مساعدة إضافية. ما تختاره هنا يبقى على هذا الجهاز.',
      label: 'الحاجة إلى مساعدة إضافية',
      values: jaNee,
    },
    'ziek-met-contract': {
      question: 'هل ما زال لديك عقد مع صاحب عمل؟',
      label: 'عقد أثناء المرض',
      values: jaNee,
    },
    'uitkering-sinds': {
      question: 'منذ متى تصلك هذه الإعانة؟',
      hint: 'تاريخ تقريبي يكفي. هكذا نعرف إلى متى تستمر.',
      label: 'الإعانة منذ',
    },
    'ziek-langer-dan-jaar': {
      question: 'هل مرضك مستمر منذ أكثر من سنة؟',
      label: 'مرض منذ أكثر من سنة',
      values: jaNee,
    },
    'nieuw-in-belgie': {
      question: 'هل قدومك إلى بلجيكا جديد؟',
      label: 'قدوم جديد إلى بلجيكا',
      values: {
        inburgeraar: 'نعم، يجب عليّ أو يحق لي اتباع inburgeringstraject',
        verzoeker: 'نعم، أطلب الحماية (اللجوء)',
        nee: 'لا',
      },
      hints: { inburgeraar: 'دروس في اللغة الهولندية ودروس عن الحياة في بلجيكا.' },
    },

    sector: {
      question: 'من هو صاحب عملك؟',
      label: 'صاحب العمل',
      rare: 'جهة حكومية أو التعليم',
      values: {
        prive: 'شركة (القطاع الخاص)',
        socialprofit: 'جمعية أو منظمة في الرعاية أو الشؤون الاجتماعية أو الثقافة',
        'vlaamse-overheid': 'السلطات الفلمنكية',
        onderwijs: 'في التعليم، والأجر تدفعه دائرة التعليم الفلمنكية',
        'lokaal-bestuur': 'بلدية أو OCMW أو مقاطعة أو هيئة مشتركة بين البلديات',
        'federale-overheid': 'السلطات الفيدرالية',
        overheidsbedrijf: 'شركة حكومية، مثل bpost أو NMBS أو Infrabel أو Proximus',
        'andere-overheid': 'جهة حكومية أخرى',
        gemengd: 'شركة أو جمعية، وأيضًا جهة حكومية',
        'overheid-met-vov': 'De Lijn أو VITO أو شركة سكن اجتماعي أو البنك الوطني',
      },
      hints: {
        prive: 'أيضًا مستشفى أو دار مسنين لا تتبع للحكومة.',
        socialprofit: 'ليس مستشفى أو دار مسنين: هذه تُعدّ شركة.',
        'vlaamse-overheid': 'مثلًا دائرة أو وكالة حكومية.',
        onderwijs: 'هل تدفع مدرستك نفسها أجرك؟ يُرجى إذًا اختيار الإجابة التي فيها De Lijn.',
        'lokaal-bestuur': 'أيضًا دار مسنين أو مستشفى تابع لـ OCMW.',
        'federale-overheid': 'مثلًا وزارة فيدرالية أو الشرطة.',
        'andere-overheid': 'مثلًا جهة تابعة لبروكسل أو والونيا، أو مدرسة ناطقة بالفرنسية.',
        gemengd: 'لديك أكثر من صاحب عمل واحد.',
        'overheid-met-vov': 'أيضًا FSMA، أو اليانصيب الوطني، أو عمل تدفع المدرسة نفسها أجره.',
      },
    },
    'vlaams-gesubsidieerd': {
      question: 'هل تحصل منظمتك على مال من السلطات الفلمنكية؟',
      hint: 'المقصود هو الرعاية أو الشؤون الاجتماعية أو العمل الاجتماعي الثقافي مع دعم مالي فلمنكي.',
      label: 'دعم مالي فلمنكي',
      values: jaNee,
    },
    werkplek: {
      question: 'أين مكان عملك؟',
      hint: 'يُرجى اختيار المكان الذي تعمل فيه فعلًا، وليس المقر الرئيسي.',
      label: 'مكان العمل',
      rare: 'في مكان آخر',
      values: {
        vlaanderen: 'في فلاندرز',
        brussel: 'في بروكسل',
        wallonie: 'في والونيا',
        'duitstalige-gemeenschap': 'في المجموعة الناطقة بالألمانية',
        buitenland: 'خارج بلجيكا',
      },
      hints: { 'duitstalige-gemeenschap': 'المنطقة حول مدينتي أوبن (Eupen) وسانكت فيت (Sankt Vith).' },
    },
    woonplaats: {
      question: 'أين مكان سكنك؟',
      label: 'مكان السكن',
      rare: 'في مكان آخر',
      values: {
        vlaanderen: 'في فلاندرز',
        brussel: 'في بروكسل',
        wallonie: 'في والونيا',
        'duitstalige-gemeenschap': 'في المجموعة الناطقة بالألمانية',
        eer: 'في بلد آخر من المنطقة الاقتصادية الأوروبية',
        elders: 'في بلد آخر',
      },
      hints: {
        'duitstalige-gemeenschap': 'المنطقة حول مدينتي أوبن (Eupen) وسانكت فيت (Sankt Vith).',
        eer: 'الاتحاد الأوروبي وآيسلندا وليختنشتاين والنرويج.',
      },
    },
    'verhuisd-uit-eer': {
      question: 'هل انتقلت إلى هناك من بلد آخر من المنطقة الاقتصادية الأوروبية؟',
      hint: 'هذه هي بلدان الاتحاد الأوروبي وآيسلندا وليختنشتاين والنرويج.',
      label: 'انتقال من أوروبا',
      values: jaNee,
    },
    tewerkstelling: {
      question: 'ما نسبة دوامك المئوية؟',
      hint: 'الدوام الكامل هو {{voltijds}}. نصف الدوام هو {{halftijds}}. هل لديك أكثر من عمل واحد في شركة أو جمعية؟ يُرجى جمعها معًا.',
      label: 'مقدار عملك',
      unit: '%',
      units: 'بالمئة|بالمائة|في المئة|في المائة|٪',
      example: '{{voorbeeld-procent}}',
    },
    'uren-per-week': {
      question: 'كم ساعة في الأسبوع مكتوبة في عقدك؟',
      hint: 'هل يتغير العدد؟ يُرجى كتابة المتوسط.',
      label: 'ساعات في الأسبوع',
      unit: 'ساعة في الأسبوع',
      units: 'س|ساعة|ساعات|ساعة في الأسبوع|ساعات في الأسبوع|ساعة أسبوعيا|ساعات أسبوعيا|ساعة/أسبوع|/أسبوع|h',
      example: '{{voorbeeld-uren}}',
    },
    'paritair-comite': {
      question: 'ما هو paritair comité الخاص بك (رقم قطاعك)؟',
      hint: 'يُرجى كتابة الرقم، مثل {{voorbeeld-sector}}، أو اختيار قطاعك من القائمة. يمكنك ترك هذا فارغًا.',
      label: 'القطاع',
      values: paritaireComites,
    },
    ancienniteit: {
      question: 'منذ متى تعمل لدى صاحب العمل هذا؟',
      label: 'مدة العمل',
      values: { 0: 'أقل من سنتين ({{dienst-jaren}})', 24: 'سنتان ({{dienst-jaren}}) أو أكثر' },
      unit: 'شهرًا',
    },
    werknemers: {
      question: 'كم شخصًا يعمل لدى صاحب عملك؟',
      label: 'عدد العاملين',
      values: {
        0: 'أقل من {{dagen-werknemers}}',
        10: '{{werknemers-zonder-recht}} بالضبط',
        11: 'من {{werknemers-met-recht}} إلى {{dagen-werknemers-onder-groot}}',
        20: '{{dagen-werknemers-groot}} بالضبط',
        21: 'أكثر من {{dagen-werknemers-groot}}',
      },
      unit: 'من العاملين',
    },
    'voltijds-voorbije-jaar': {
      question: 'هل عملت بدوام كامل في آخر {{maanden-voltijds}} شهرًا؟',
      label: 'دوام كامل في السنة الماضية',
      values: jaNee,
    },
    'tijdskrediet-gebruikt': {
      question: 'هل أخذت من قبل tijdskrediet لسبب معيّن؟',
      hint: 'لأطفالك، أو لرعاية شخص، أو لتدريب. تُحسب كل الأشهر في مسارك المهني، حتى لو كان عملك أقل بالخُمس أو بالنصف.',
      label: 'ما أخذته من tijdskrediet',
      values: {
        0: 'لا، أبدًا حتى الآن',
        1: 'نعم، أقل من {{tijdskrediet-jaren}} سنوات في المجموع',
        36: 'نعم، {{tijdskrediet-jaren}} سنوات أو أكثر، ولكن لم تبلغ {{knelpunt-jaren}} سنوات',
        48: 'نعم، {{knelpunt-jaren}} سنوات أو أكثر',
      },
      unit: 'شهرًا',
    },
    'cao-tijdskrediet': {
      question: 'هل توجد cao تسمح بالتوقف الكامل أو بنصف دوام من أجل تدريب؟',
      hint: 'كلمة cao تعني اتفاقًا مع النقابات. قسم شؤون الموظفين أو نقابتك يعرفان ذلك.',
      label: 'اتفاق cao للإجازة',
      values: jaNee,
    },
    vestiging: {
      question: 'أين يقع مشروعك؟',
      label: 'مكان مشروعك',
      values: {
        vlaanderen: 'في فلاندرز',
        brussel: 'في بروكسل',
        wallonie: 'في والونيا',
        buitenland: 'خارج بلجيكا',
      },
    },
    'omvang-onderneming': {
      question: 'ما حجم مشروعك؟',
      hint: 'يُرجى جمع العاملين بدوام جزئي إلى ما يعادل عاملين بدوام كامل. هل لشركة أخرى أكثر من ربع مشروعك؟ عندئذ تُحسب أرقامها أيضًا، جزئيًا أو كليًا.',
      label: 'حجم مشروعك',
      values: { klein: 'صغير', middelgroot: 'متوسط', groot: 'كبير' },
      hints: {
        klein:
          'أقل من {{kmo-klein-werknemers}} عاملًا، وعلى الأكثر {{kmo-klein-omzet}} ملايين يورو من المبيعات السنوية أو من مجموع الميزانية العمومية.',
        middelgroot:
          'أقل من {{kmo-werknemers}} عاملًا، وعلى الأكثر {{kmo-omzet}} مليون يورو من المبيعات السنوية أو {{kmo-balans}} مليون يورو من مجموع الميزانية العمومية.',
        groot: 'أكثر من ذلك.',
      },
    },
    loopbaanjaren: {
      question: 'كم سنة عملت حتى الآن في المجموع؟',
      hint: 'يُرجى جمع سنوات العمل لدى صاحب عمل وسنوات العمل لحسابك الخاص.',
      label: 'سنوات العمل',
      values: { 0: 'أقل من {{loopbaan-jaren}} سنوات', 7: '{{loopbaan-jaren}} سنوات أو أكثر' },
      unit: 'سنوات',
    },
    'loopbaancheque-gebruikt': {
      question: 'هل استعملت من قبل loopbaancheque؟',
      hint: 'به تدفع ثمن محادثات مع مرشد مهني.',
      label: 'استعمال loopbaancheque',
      values: jaNee,
    },

    diploma: {
      question: 'ما أعلى دبلوم لديك؟',
      label: 'أعلى دبلوم',
      values: {
        'geen-secundair': 'بدون دبلوم التعليم الثانوي',
        secundair: 'دبلوم التعليم الثانوي',
        'hbo5-graduaat': 'دبلوم graduaat أو تعليم مهني عالٍ (HBO5)',
        'bachelor-master': 'بكالوريوس أو ماجستير أو أعلى',
        brevet: 'شهادة تمريض (brevet)، من قبل {{brevet-jaar}}',
        buitenlands: 'دبلوم من بلد آخر',
      },
      rare: 'شهادة تمريض (brevet) أو دبلوم من بلد آخر',
      hints: {
        'geen-secundair': 'أيضًا مع شهادة السنة السادسة من التعليم المهني (bso).',
        secundair: 'أيضًا بعد السنة السابعة من التعليم المهني (bso).',
        brevet: 'كانت تُعطى بعد المرحلة الرابعة من التعليم المهني (bso).',
        buitenlands: 'ولم يُعترف به بعد في فلاندرز. هل هو معترف به؟ يُرجى إذًا اختيار المستوى الذي حصلت عليه.',
      },
    },

    doel: {
      question: 'ماذا تريد؟',
      label: 'الهدف',
      values: {
        opleiding: 'أعرف أي تدريب أريد أن أتبعه',
        zoeken: 'أبحث عن تدريب',
        orienteren: 'أريد أولًا أن أعرف أي عمل يناسبني',
        'diploma-secundair': 'أريد الحصول على دبلوم التعليم الثانوي',
        nederlands: 'أريد تعلم اللغة الهولندية',
        basisvaardigheden: 'أريد أن أحسّن القراءة أو الكتابة أو الحساب أو استخدام الكمبيوتر',
        'eigen-zaak': 'أريد بدء مشروع خاص بي',
      },
      hints: {
        opleiding: 'للغة الهولندية أو المعارف الأساسية أو الدبلوم الثانوي توجد إجابة خاصة في الأسفل.',
      },
    },
    databank: {
      question: 'هل يوجد التدريب في Opleidingsdatabank Vlaamse opleidingsincentives؟',
      hint: 'هذه هي القائمة الفلمنكية للتدريبات التي يمكنك الحصول على دعم لها.',
      label: 'في Opleidingsdatabank',
      values: {
        ...jaNee,
        geschrapt: 'لم يعد فيها، ولكني أخذت له opleidingsverlof في السنة الدراسية الماضية',
      },
    },
    'niveau-label': {
      question: 'هل يوجد بجانبه الوسم «beperkende voorwaarde opleidingsniveau»؟',
      hint: 'ترى ذلك في Opleidingsdatabank. عندئذ لا يُحتسب التدريب إلا لأول دبلوم من ذلك المستوى.',
      label: 'وسم مستوى التدريب',
      values: jaNee,
    },
    'vdab-erkend': {
      question: 'هل توجد نجمة بجانب التدريب على vdab.be؟',
      hint: 'عندئذ هو معترف به من VDAB.',
      label: 'معترف به من VDAB',
      values: jaNee,
    },
    'lange-dagopleiding': {
      question:
        'هل يستمر {{dagopleiding-weken}} أسابيع على الأقل، بمعدل {{dagopleiding-uren}} ساعة في الأسبوع، وأغلبه في النهار؟',
      hint: 'في التعليم العالي: الجواب نعم ابتداءً من {{dagopleiding-studiepunten}} studiepunten جديدة.',
      label: 'تدريب نهاري طويل',
      values: jaNee,
    },
    zorgknelpunt: {
      question: 'هل يؤدي إلى knelpuntberoep في الرعاية الصحية؟',
      hint: 'كلمة knelpuntberoep تعني مهنة يصعب إيجاد عدد كافٍ من الناس لها.',
      label: 'مهنة knelpuntberoep في الرعاية',
      values: {
        verpleging: 'نعم، التمريض أو مساعدة الرعاية الصحية (zorgkundige)',
        ja: 'نعم، مهنة أخرى في الرعاية',
        nee: 'لا',
      },
    },
    pop: {
      question: 'هل التدريب مذكور في persoonlijk ontwikkelingsplan الخاص بك (خطة من جلسات الإرشاد المهني)؟',
      hint: 'هذه الخطة تأتي من loopbaanbegeleiding وعمرها {{pop-jaren}} سنوات على الأكثر.',
      label: 'في خطتك',
      values: jaNee,
    },
    kenmerk: {
      question: 'إلى ماذا يؤدي التدريب؟',
      label: 'نوع النتيجة',
      values: {
        kwalificerend: 'إلى دبلوم أو إلى beroepskwalificatie معترف بها',
        knelpunt: 'إلى knelpuntberoep (مهنة ينقصها عاملون)',
        ondernemerschap: 'إلى مشروع خاص (ondernemerschapstraject)',
        geen: 'إلى لا شيء من هذه الثلاثة',
      },
      hints: {
        kwalificerend: 'شهادة beroepskwalificatie تثبت أنك تعرف مهنة.',
        knelpunt: 'مهنة في قائمة VDAB، يصعب إيجاد عدد كافٍ من الناس لها.',
      },
    },
    soort: {
      question: 'ما نوع التدريب؟',
      label: 'نوع التدريب',
      rare: 'شيء آخر',
      values: {
        gewoon: 'تدريب عادي أو دورة عادية',
        taal: 'دورة لغة',
        examencommissie: 'امتحانات لدى examencommissie الفلمنكية',
        evc: 'امتحان لإثبات ما تعرفه من قبل (EVC)',
        intern: 'تدريب داخل الشركة',
        uitgesloten: 'شيء لا يُحتسب',
      },
      hints: {
        examencommissie: 'تدرس بنفسك من أجل دبلوم التعليم الثانوي.',
        uitgesloten,
      },
    },
    taal: {
      question: 'أي لغة تتعلم؟',
      label: 'اللغة',
      values: {
        nederlands: 'الهولندية',
        frans: 'الفرنسية',
        engels: 'الإنجليزية',
        duits: 'الألمانية',
        andere: 'لغة أخرى',
      },
    },
    erkend: {
      question: 'هل التدريب أو جهة التدريب معترف بها من السلطات الفلمنكية؟',
      hint: 'أيضًا نعم إذا كانت فلاندرز تقدمه أو تموّله، أو إذا كان لجهة التدريب تسجيل للجودة.',
      label: 'معترف به',
      values: jaNee,
    },
    cvo: {
      question: 'هل تتبع التدريب في centrum voor volwassenenonderwijs (CVO)؟',
      hint: 'مركز CVO هو مدرسة للكبار، فيها دروس في النهار أو في المساء.',
      label: 'في CVO',
      values: jaNee,
    },
    'hoger-onderwijs': {
      question: 'هل التدريب هو graduaat أو بكالوريوس أو ماجستير؟',
      hint: 'هذا تعليم عالٍ، في مدرسة عليا أو جامعة.',
      label: 'التعليم العالي',
      rare: 'أريد العمل في التمريض، بدون بكالوريوس',
      values: { ...jaNee, hbo5: 'التمريض الأساسي basisverpleegkunde (سابقًا HBO5)' },
      hints: { nee: 'أيضًا دورة، أو تدريب مهني، أو دراسة إضافية بعد شهادة عليا، أو مادة واحدة منفصلة.' },
    },
    contacturen: {
      question: 'كم ساعة دروس لديك في سنة دراسية واحدة؟',
      hint: 'ساعات مع مدرّس. الدراسة في البيت لا تُحتسب. هل يُحسب تدريبك فقط بـ studiepunten؟ يُرجى إذًا كتابة 0.',
      label: 'ساعات الدروس',
      unit: 'ساعة',
      units: 'س|ساعة|ساعات|ساعة درس|ساعات درس|ساعة دروس|حصة|حصص|h',
      example: '{{voorbeeld-lesuren}}',
    },
    studiepunten: {
      question: 'كم عدد studiepunten لديك في سنة دراسية واحدة؟',
      hint: 'ألا يُحسب تدريبك بـ studiepunten؟ يُرجى إذًا كتابة 0.',
      label: 'عدد studiepunten',
      unit: 'studiepunten',
      units: 'نقطة|نقاط|نقطة دراسية|نقاط دراسية|ساعة معتمدة|ساعات معتمدة|ects',
      example: '{{voorbeeld-studiepunten}}',
    },
    thema: {
      question: 'ما موضوع التدريب؟',
      hint: 'لموضوعين اثنين يحصل مشروعك على دعم أكثر.',
      label: 'الموضوع',
      values: {
        cybersecurity: 'حماية أجهزة الكمبيوتر والبيانات (الأمن السيبراني)',
        'energie-efficientie': 'استهلاك طاقة أقل (كفاءة الطاقة)',
        andere: 'شيء آخر',
      },
    },
    betaler: {
      question: 'من يدفع ثمن التدريب؟',
      label: 'الدفع',
      values: {
        zelf: 'أدفع بنفسي',
        werkgever: 'صاحب عملي يدفع',
        gratis: 'لا أحد: التدريب مجاني',
      },
    },
    initiatief: {
      question: 'من اقترح التدريب؟',
      label: 'الاقتراح',
      values: { eigen: 'اخترته بنفسي', werkgever: 'اقترحه صاحب عملي' },
    },
    bedrijfsopleiding: {
      question: 'هل تقدّم شركتك التدريب بنفسها؟',
      label: 'من الشركة نفسها',
      values: { nee: 'لا', intern: 'نعم', uitgesloten: 'هو شيء لا يُحتسب' },
      hints: { uitgesloten },
    },
    opname: {
      question: 'كيف تريد توفير الوقت للتدريب؟',
      label: 'توفير الوقت',
      values: {
        verlofuren: 'أستمر في العمل وآخذ على الأكثر بعض ساعات الإجازة',
        voltijds: 'أريد التوقف تمامًا عن العمل لفترة',
        halftijds: 'أريد العمل نصف دوام لفترة',
        vijfde: 'أريد العمل أقل بالخُمس لفترة',
      },
      hints: {
        voltijds: 'لا تقدّم استقالتك بعد.',
        vijfde: 'مثلًا {{voorbeeld-dagen}} أيام في الأسبوع بدلًا من {{week-dagen}}.',
      },
    },
    start: {
      question: 'متى يبدأ التدريب؟',
      hint: 'تختلف القواعد حسب السنة الدراسية. تبدأ السنة الدراسية في 1 سبتمبر.',
      label: 'تاريخ البدء',
    },
  },
};
