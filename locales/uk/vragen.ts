import type { VragenTexts } from '../texts.js';
import { begin } from './begin.js';
import { paritaireComites } from './paritaire-comites.js';

const jaNee = { ja: 'Так', nee: 'Ні' };

/** What counts for no leave. */
const uitgesloten =
  'Дні знайомства з роботою, наставництво для новачків, онлайн-відео, навчання під час обіду, театр на підприємстві, навчальна мережа, обмін досвідом із колегами.';

export const vragen: VragenTexts = {
  chapters: {
    statuut: 'Ви',
    werkgever: 'Ваша робота',
    opleidingsniveau: 'Ваш диплом і досвід роботи',
    opleiding: 'Навчання',
    onderbreking: 'Менше працювати',
  },

  questions: {
    ...begin.questions,
    doel: {},
    contract: { title: 'Який у вас контракт?' },
    ziekte: { title: 'Яка ситуація з вашою хворобою і роботою?' },
    uitkering: { title: 'Як ви шукаєте роботу?' },
    plek: {
      title: 'Де ви живете і працюєте?',
      help: 'Працюєте вдома або в кількох місцях? Тоді важливе відділення, до якого ви належите: адреса вашої фірми.',
    },
    'nieuw-in-belgie': {},
    sector: {
      help: 'У контракті або розрахунковому листі написано, хто ваш роботодавець. Працюєте через агентство тимчасової роботи? Тоді виберіть фірму, для якої ви працюєте, а не агентство.',
    },
    werkduur: {
      title: 'Що написано у вашому розрахунковому листі?',
      help: 'Не рахуйте понаднормових годин. Працюєте {{voorbeeld-dagen}} дні з {{week-dagen}}? Тоді це {{voorbeeld-procent}} %. Ваш paritair comité часто вказаний угорі розрахункового листа: «PC» і номер. Це знає і ваш відділ кадрів.',
    },
    onderneming: {
      title: 'Де ваш бізнес і наскільки він великий?',
      help: 'VLAIO, фламандська служба для підприємців, сама визначає, наскільки великий ваш бізнес. Сумніваєтеся? Тоді виберіть «Я не знаю».',
    },
    diploma: {},
    loopbaan: { title: 'Який у вас досвід роботи?' },
    vdab: {
      title: 'Що ви знаєте про навчання?',
      help: 'Знайдіть навчання на сайті VDAB, у розділі «Vind een opleiding». Його там немає? Тоді в нього немає зірочки.',
    },
    omvang: {
      title: 'Який обсяг навчання?',
      help: 'Години занять ще називають contacturen або lestijden. Організатор навчання знає, скільки їх. Навчання довше за навчальний рік (від вересня до серпня)? Тоді рахуйте один навчальний рік.',
    },
    opname: {
      help: 'Для довгого навчання іноді можна певний час працювати менше або не працювати. Це називається tijdskrediet або zorgkrediet. Тут ви ще нічого не вирішуєте остаточно.',
    },
    databank: {
      help: 'Знайдіть навчання в Opleidingsdatabank на сайті фламандської влади. Або запитайте в організатора навчання ODB-nummer. Ніколи не мали loopbaanbegeleiding? Тоді у вас немає persoonlijk ontwikkelingsplan.',
    },
    soort: {
      title: 'Що це за навчання?',
      help: 'Підходить більше ніж одна відповідь? Виберіть першу, що підходить.',
    },
    betaling: {},
    start: {},
    verlof: { title: 'Чи можете ви менше працювати заради навчання?' },
  },

  facts: {
    ...begin.facts,
    contract: {
      question: 'Який у вас контракт?',
      label: 'Контракт',
      rare: 'Інший контракт',
      values: {
        gewoon: 'Звичайний контракт або призначення на посаду',
        uitzend: 'Контракт через агентство тимчасової роботи',
        dienstencheques: 'Контракт із dienstencheques',
        flexi: 'Flexi-job',
        studentenovereenkomst: 'Студентський підробіток',
        leerovereenkomst: 'Учнівський договір',
        ibo: 'Навчання на робочому місці через VDAB (IBO)',
      },
      hints: {
        gewoon: 'Постійний чи тимчасовий, на повну чи неповну ставку, також на державній службі.',
        dienstencheques: 'Ви прибираєте або допомагаєте людям удома, через фірму.',
        leerovereenkomst: 'Ви вчите професію, частково в школі, а частково на роботі.',
      },
    },
    'tijdelijk-werkloos': {
      question: 'Зараз я тимчасово без роботи',
      hint: 'Ваш контракт діє далі, але роботи зараз немає.',
      label: 'Тимчасово без роботи',
      values: jaNee,
    },
    bijberoep: {
      question: 'Я маю ще й додаткову роботу на себе',
      label: 'Додаткова робота на себе',
      values: jaNee,
    },
    inkomensgarantie: {
      question: 'Я отримую також inkomensgarantie-uitkering',
      hint: 'Це виплата від RVA, додатково до зарплати, бо ви працюєте на неповну ставку.',
      label: 'Виплата до зарплати',
      values: jaNee,
    },
    'meer-werkgevers': {
      question: 'Я працюю на кількох роботодавців',
      hint: 'Тоді порахуйте вище разом усі свої роботи у фірмах і vzw у Фландрії. Роботу в державній установі не рахуйте.',
      label: 'Кілька роботодавців',
      values: jaNee,
    },
    'vast-rooster': {
      question: 'Чи працюєте ви щотижня в ті самі години?',
      hint: 'Ви працюєте рівно на пів ставки. Якщо години сталі, рахуються лише заняття, які припадають на ваші робочі години.',
      label: 'Сталі години',
      values: jaNee,
    },
    uitkering: {
      question: 'Яку виплату ви отримуєте, коли шукаєте роботу?',
      label: 'Виплата',
      values: {
        werkloosheid: 'Допомогу по безробіттю',
        inschakeling: 'Виплату inschakelingsuitkering',
        geen: 'Жодної з цих двох',
      },
      hints: { inschakeling: 'Її можна отримати, якщо після навчання ви ще не знайшли роботи.' },
    },
    'ibo-werkgever': {
      question: 'Роботодавець хоче мене навчити, а потім узяти на роботу',
      hint: 'Це роботодавець у Фландрії або Брюсселі, і після навчання він дає вам контракт.',
      label: 'Роботодавець, який вас навчає',
      values: jaNee,
    },
    arbeidsbeperking: {
      question: 'Я маю інвалідність, тривалу хворобу або труднощі з навчанням',
      hint: 'Тоді є додаткова допомога. Те, що ви тут виберете, залишиться на цьому пристрої.',
      label: 'Потрібна додаткова допомога',
      values: jaNee,
    },
    'ziek-met-contract': {
      question: 'Чи маєте ви ще контракт із роботодавцем?',
      label: 'Контракт під час хвороби',
      values: jaNee,
    },
    'uitkering-sinds': {
      question: 'Відколи ви отримуєте цю виплату?',
      hint: 'Можна приблизно. Так ми знатимемо, доки вона триває.',
      label: 'Початок виплати',
    },
    'ziek-langer-dan-jaar': {
      question: 'Чи хворієте ви вже довше ніж рік?',
      label: 'Хвороба довше ніж рік',
      values: jaNee,
    },
    'nieuw-in-belgie': {
      question: 'Чи ви нещодавно в Бельгії?',
      label: 'Нещодавно в Бельгії',
      values: {
        inburgeraar: 'Так, я мушу або маю право пройти inburgeringstraject',
        verzoeker: 'Так, я прошу захисту (притулку)',
        nee: 'Ні',
      },
      hints: { inburgeraar: 'Уроки нідерландської мови та уроки про життя в Бельгії.' },
    },

    sector: {
      question: 'На кого ви працюєте?',
      label: 'Роботодавець',
      rare: 'Державна установа або освіта',
      values: {
        prive: 'Фірма (приватний сектор)',
        socialprofit: 'Vzw (неприбуткова) чи інша організація: медицина й догляд, соціальна допомога, культура',
        'vlaamse-overheid': 'Фламандська влада',
        onderwijs: 'Освіта, зарплату платить фламандський департамент освіти',
        'lokaal-bestuur': 'Громада, OCMW, провінція або міжмуніципальне підприємство',
        'federale-overheid': 'Федеральна влада',
        overheidsbedrijf: 'Державне підприємство, як-от bpost, NMBS, Infrabel чи Proximus',
        'andere-overheid': 'Інша державна установа',
        gemengd: 'Фірма чи vzw і водночас державна установа',
        'overheid-met-vov': 'De Lijn, VITO, житлове товариство (соціальне житло) або Національний банк',
      },
      hints: {
        prive: 'Також лікарня або будинок для літніх людей, якщо вони не державні.',
        socialprofit: 'Не лікарня і не будинок для літніх людей: це фірма.',
        'vlaamse-overheid': 'Наприклад, департамент або агентство.',
        onderwijs: 'Вашу зарплату платить сама школа? Тоді виберіть відповідь із De Lijn.',
        'lokaal-bestuur': 'Також будинок для літніх людей або лікарня від OCMW.',
        'federale-overheid': 'Наприклад, федеральна служба або поліція.',
        'andere-overheid': 'Наприклад, установа Брюсселя чи Валлонії або франкомовна школа.',
        gemengd: 'У вас більше ніж один роботодавець.',
        'overheid-met-vov': 'Також FSMA, Національна лотерея або робота, яку школа оплачує сама.',
      },
    },
    'vlaams-gesubsidieerd': {
      question: 'Чи отримує ваша організація гроші від фламандської влади?',
      hint: 'Ідеться про медицину й догляд, соціальну допомогу або соціально-культурну роботу з фламандською субсидією.',
      label: 'Фламандська субсидія',
      values: jaNee,
    },
    werkplek: {
      question: 'Де ви працюєте?',
      hint: 'Виберіть місце, де ви справді працюєте, а не головний офіс.',
      label: 'Місце роботи',
      rare: 'В іншому місці',
      values: {
        vlaanderen: 'У Фландрії',
        brussel: 'У Брюсселі',
        wallonie: 'У Валлонії',
        'duitstalige-gemeenschap': 'У Німецькомовній спільноті',
        buitenland: 'За межами Бельгії',
      },
      hints: { 'duitstalige-gemeenschap': 'Місцевість навколо Ойпена та Санкт-Віта.' },
    },
    woonplaats: {
      question: 'Де ви живете?',
      label: 'Місце проживання',
      rare: 'В іншому місці',
      values: {
        vlaanderen: 'У Фландрії',
        brussel: 'У Брюсселі',
        wallonie: 'У Валлонії',
        'duitstalige-gemeenschap': 'У Німецькомовній спільноті',
        eer: 'В іншій країні Європейської економічної зони',
        elders: 'В іншій країні',
      },
      hints: {
        'duitstalige-gemeenschap': 'Місцевість навколо Ойпена та Санкт-Віта.',
        eer: 'Європейський Союз, Ісландія, Ліхтенштейн і Норвегія.',
      },
    },
    'verhuisd-uit-eer': {
      question: 'Чи переїхали ви туди з іншої країни Європейської економічної зони?',
      hint: 'Це країни Європейського Союзу, Ісландія, Ліхтенштейн і Норвегія.',
      label: 'Переїзд із Європи',
      values: jaNee,
    },
    tewerkstelling: {
      question: 'На скільки відсотків ставки ви працюєте?',
      hint: 'Повна ставка — {{voltijds}}. Пів ставки — {{halftijds}}. Маєте більше ніж одну роботу у фірмі чи vzw? Порахуйте їх разом.',
      label: 'Скільки ви працюєте',
      unit: '%',
      units: 'відсоток|відсотки|відсотків|процент|процентів',
      example: '{{voorbeeld-procent}}',
    },
    'uren-per-week': {
      question: 'Скільки годин на тиждень указано у вашому контракті?',
      hint: 'Буває по-різному? Впишіть середнє число.',
      label: 'Годин на тиждень',
      unit: 'год на тиждень',
      units:
        'г|год|година|години|годин|год/тиж|год/тиждень|годин/тиждень|година на тиждень|години на тиждень|годин на тиждень|h|u',
      example: '{{voorbeeld-uren}}',
    },
    'paritair-comite': {
      question: 'Який у вас paritair comité?',
      hint: 'Впишіть номер, наприклад {{voorbeeld-sector}}, або виберіть свою галузь зі списку. Можна залишити порожнім.',
      label: 'Галузь',
      values: paritaireComites,
    },
    ancienniteit: {
      question: 'Скільки часу ви вже працюєте в цього роботодавця?',
      label: 'Стаж у роботодавця',
      values: { 0: 'Менше ніж {{dienst-jaren}} роки', 24: '{{dienst-jaren}} роки або довше' },
      unit: 'місяців',
    },
    werknemers: {
      question: 'Скільки людей працює у вашого роботодавця?',
      label: 'Кількість працівників',
      values: {
        0: 'Менше ніж {{dagen-werknemers}}',
        10: 'Рівно {{werknemers-zonder-recht}}',
        11: 'Від {{werknemers-met-recht}} до {{dagen-werknemers-onder-groot}}',
        20: 'Рівно {{dagen-werknemers-groot}}',
        21: 'Більше ніж {{dagen-werknemers-groot}}',
      },
      unit: 'працівників',
    },
    'voltijds-voorbije-jaar': {
      question: 'Чи працювали ви останні {{maanden-voltijds}} місяців на повну ставку?',
      label: 'Повна ставка за останній рік',
      values: jaNee,
    },
    'tijdskrediet-gebruikt': {
      question: 'Чи брали ви вже tijdskrediet з певної причини?',
      hint: 'Для дітей, для догляду або для навчання. Порахуйте всі місяці за трудове життя, також якщо ви працювали на одну п’яту менше чи на пів ставки менше.',
      label: 'Tijdskrediet, який ви вже брали',
      values: {
        0: 'Ні, ніколи',
        1: 'Так, разом менше ніж {{tijdskrediet-jaren}} роки',
        36: 'Так, {{tijdskrediet-jaren}} роки або більше, але менше ніж {{knelpunt-jaren}} роки',
        48: 'Так, {{knelpunt-jaren}} роки або більше',
      },
      unit: 'місяців',
    },
    'cao-tijdskrediet': {
      question: 'Чи є cao, яка дозволяє заради навчання зовсім не працювати або працювати на пів ставки?',
      hint: 'Cao — це угода з профспілками. Ваш відділ кадрів або профспілка знає, чи вона є.',
      label: 'Cao про відпустку',
      values: jaNee,
    },
    vestiging: {
      question: 'Де розташований ваш бізнес?',
      label: 'Де ваш бізнес',
      values: {
        vlaanderen: 'У Фландрії',
        brussel: 'У Брюсселі',
        wallonie: 'У Валлонії',
        buitenland: 'За межами Бельгії',
      },
    },
    'omvang-onderneming': {
      question: 'Наскільки великий ваш бізнес?',
      hint: 'Працівників на неповну ставку порахуйте разом як повні ставки. Інше підприємство володіє більше ніж чвертю вашого бізнесу? Тоді його цифри теж рахуються, частково або повністю.',
      label: 'Розмір вашого бізнесу',
      values: { klein: 'Малий', middelgroot: 'Середній', groot: 'Великий' },
      hints: {
        klein:
          'Менше ніж {{kmo-klein-werknemers}} працівників і щонайбільше {{kmo-klein-omzet}} мільйонів євро обороту або балансу.',
        middelgroot:
          'Менше ніж {{kmo-werknemers}} працівників і щонайбільше {{kmo-omzet}} мільйонів євро обороту або {{kmo-balans}} мільйони євро балансу.',
        groot: 'Більше, ніж це.',
      },
    },
    loopbaanjaren: {
      question: 'Скільки років загалом ви вже відпрацювали?',
      hint: 'Порахуйте разом роки роботи на роботодавця і на себе.',
      label: 'Відпрацьовані роки',
      values: { 0: 'Менше ніж {{loopbaan-jaren}} років', 7: '{{loopbaan-jaren}} років або більше' },
      unit: 'років',
    },
    'loopbaancheque-gebruikt': {
      question: 'Чи ви колись користувалися loopbaancheque?',
      hint: 'Ним оплачують розмови з кар’єрним консультантом.',
      label: 'Loopbaancheque використано',
      values: jaNee,
    },

    diploma: {
      question: 'Який у вас найвищий диплом?',
      label: 'Найвищий диплом',
      values: {
        'geen-secundair': 'Немає диплома про середню освіту',
        secundair: 'Диплом про середню освіту',
        'hbo5-graduaat': 'Graduaat або вища професійна освіта (HBO5)',
        'bachelor-master': 'Бакалавр, магістр або вище',
        brevet: 'Brevet (свідоцтво) медсестри чи медбрата, видане до {{brevet-jaar}} року',
        buitenlands: 'Диплом з іншої країни',
      },
      rare: 'Brevet або диплом з іншої країни',
      hints: {
        'geen-secundair': 'Також зі свідоцтвом за шостий рік професійної школи (bso).',
        secundair: 'Також після сьомого року професійної школи (bso).',
        brevet: 'Його давали після четвертого ступеня професійної школи (bso).',
        buitenlands: 'І він у Фландрії ще не визнаний. Визнаний? Тоді виберіть рівень, який вам дали.',
      },
    },

    doel: {
      question: 'Чого ви хочете?',
      label: 'Мета',
      values: {
        opleiding: 'Я знаю, на яке навчання хочу піти',
        zoeken: 'Я шукаю навчання',
        orienteren: 'Спочатку я хочу знати, яка робота мені підходить',
        'diploma-secundair': 'Я хочу отримати диплом про середню освіту',
        nederlands: 'Я хочу вивчити нідерландську мову',
        basisvaardigheden: 'Я хочу краще читати, писати, рахувати або працювати з комп’ютером',
        'eigen-zaak': 'Я хочу почати власну справу',
      },
      hints: {
        opleiding: 'Для нідерландської, базових знань або диплома про середню освіту є окремі відповіді нижче.',
      },
    },
    databank: {
      question: 'Чи є це навчання в Opleidingsdatabank Vlaamse opleidingsincentives?',
      hint: 'Це фламандський список навчання, для якого можна отримати підтримку.',
      label: 'В Opleidingsdatabank',
      values: {
        ...jaNee,
        geschrapt: 'Уже ні, але минулого навчального року в мене був для нього opleidingsverlof',
      },
    },
    'niveau-label': {
      question: 'Чи стоїть біля нього позначка «beperkende voorwaarde opleidingsniveau»?',
      hint: 'Це видно в Opleidingsdatabank. Тоді навчання рахується лише для першого диплома цього рівня.',
      label: 'Позначка про рівень освіти',
      values: jaNee,
    },
    'vdab-erkend': {
      question: 'Чи стоїть біля навчання зірочка на vdab.be?',
      hint: 'Тоді VDAB його визнає.',
      label: 'Визнане VDAB',
      values: jaNee,
    },
    'lange-dagopleiding': {
      question:
        'Чи триває воно щонайменше {{dagopleiding-weken}} тижні, у середньому {{dagopleiding-uren}} годин на тиждень, переважно вдень?',
      hint: 'У вищій освіті: відповідайте «так» від {{dagopleiding-studiepunten}} нових studiepunten.',
      label: 'Довге денне навчання',
      values: jaNee,
    },
    zorgknelpunt: {
      question: 'Чи веде воно до knelpuntberoep у медицині чи догляді?',
      hint: 'Для knelpuntberoep важко знайти достатньо людей.',
      label: 'Knelpuntberoep у медицині чи догляді',
      values: {
        verpleging: 'Так, медсестра, медбрат або помічник із догляду',
        ja: 'Так, інша професія в медицині чи догляді',
        nee: 'Ні',
      },
    },
    pop: {
      question: 'Чи є це навчання у вашому persoonlijk ontwikkelingsplan?',
      hint: 'Цей план складають під час loopbaanbegeleiding, і йому щонайбільше {{pop-jaren}} років.',
      label: 'У вашому плані',
      values: jaNee,
    },
    kenmerk: {
      question: 'До чого веде навчання?',
      label: 'Ознака',
      values: {
        kwalificerend: 'До диплома або визнаної beroepskwalificatie',
        knelpunt: 'До knelpuntberoep',
        ondernemerschap: 'До власної справи (ondernemerschapstraject)',
        geen: 'До жодного з цих трьох',
      },
      hints: {
        kwalificerend: 'Beroepskwalificatie доводить, що ви знаєте професію.',
        knelpunt: 'Це професія зі списку VDAB, для якої важко знайти достатньо людей.',
      },
    },
    soort: {
      question: 'Що це за навчання?',
      label: 'Вид навчання',
      rare: 'Щось інше',
      values: {
        gewoon: 'Звичайне навчання або курс',
        taal: 'Мовний курс',
        examencommissie: 'Іспити у фламандській examencommissie',
        evc: 'Іспит, на якому можна довести те, що ви вже вмієте (EVC)',
        intern: 'Навчання всередині фірми',
        uitgesloten: 'Щось, що не рахується',
      },
      hints: {
        examencommissie: 'Ви самостійно готуєтеся до диплома про середню освіту.',
        uitgesloten,
      },
    },
    taal: {
      question: 'Яку мову ви вчите?',
      label: 'Мова',
      values: {
        nederlands: 'Нідерландську',
        frans: 'Французьку',
        engels: 'Англійську',
        duits: 'Німецьку',
        andere: 'Іншу мову',
      },
    },
    erkend: {
      question: 'Чи визнає фламандська влада це навчання або його організатора?',
      hint: 'Також «так», якщо Фландрія сама його дає чи оплачує або якщо організатор має реєстрацію якості.',
      label: 'Визнане',
      values: jaNee,
    },
    cvo: {
      question: 'Чи це навчання в centrum voor volwassenenonderwijs (CVO)?',
      hint: 'CVO — це школа для дорослих, із заняттями вдень або ввечері.',
      label: 'У CVO',
      values: jaNee,
    },
    'hoger-onderwijs': {
      question: 'Чи це навчання — graduaat, бакалаврат або магістратура?',
      hint: 'Це вища освіта, у вищій школі або університеті.',
      label: 'Вища освіта',
      rare: 'Я хочу стати медсестрою чи медбратом без бакалаврату',
      values: { ...jaNee, hbo5: 'Basisverpleegkunde, базове медсестринство (раніше HBO5)' },
      hints: { nee: 'Також курс, професійне навчання, післядипломна програма або один окремий предмет.' },
    },
    contacturen: {
      question: 'Скільки годин занять у вас за один навчальний рік?',
      hint: 'Години з викладачем. Навчання вдома не рахується. Ваше навчання рахують лише в studiepunten? Тоді впишіть 0.',
      label: 'Години занять',
      unit: 'год',
      units: 'г|година|години|годин|год занять|година занять|години занять|годин занять|h|u',
      example: '{{voorbeeld-lesuren}}',
    },
    studiepunten: {
      question: 'Скільки studiepunten ви проходите за один навчальний рік?',
      hint: 'Ваше навчання не рахують у studiepunten? Тоді впишіть 0.',
      label: 'Studiepunten',
      unit: 'studiepunten',
      units: 'кредит|кредити|кредитів|пункт|пункти|пунктів|бал|бали|балів|ects',
      example: '{{voorbeeld-studiepunten}}',
    },
    thema: {
      question: 'Про що це навчання?',
      hint: 'Для двох тем ваш бізнес отримує більше підтримки.',
      label: 'Тема',
      values: {
        cybersecurity: 'Захист комп’ютерів і даних (кібербезпека)',
        'energie-efficientie': 'Витрачати менше енергії (енергоефективність)',
        andere: 'Щось інше',
      },
    },
    betaler: {
      question: 'Хто платить за навчання?',
      label: 'Оплата',
      values: {
        zelf: 'Я плачу самостійно',
        werkgever: 'Платить мій роботодавець',
        gratis: 'Ніхто: навчання безкоштовне',
      },
    },
    initiatief: {
      question: 'Хто запропонував це навчання?',
      label: 'Пропозиція',
      values: { eigen: 'Це мій власний вибір', werkgever: 'Його запропонував мій роботодавець' },
    },
    bedrijfsopleiding: {
      question: 'Чи ваша фірма сама проводить це навчання?',
      label: 'Проводить сама фірма',
      values: { nee: 'Ні', intern: 'Так', uitgesloten: 'Це щось, що не рахується' },
      hints: { uitgesloten },
    },
    opname: {
      question: 'Як ви хочете знайти час на навчання?',
      label: 'Час на навчання',
      values: {
        verlofuren: 'Я працюю далі й беру щонайбільше кілька годин відпустки',
        voltijds: 'Я хочу певний час зовсім не працювати',
        halftijds: 'Я хочу певний час працювати на пів ставки',
        vijfde: 'Я хочу певний час працювати на одну п’яту менше',
      },
      hints: { vijfde: 'Наприклад, {{voorbeeld-dagen}} дні на тиждень замість {{week-dagen}}.' },
    },
    start: {
      question: 'Коли починається навчання?',
      hint: 'Правила різні в кожному навчальному році. Навчальний рік починається 1 вересня.',
      label: 'Дата початку',
    },
  },
};
