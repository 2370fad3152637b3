import type { VragenTexts } from '../texts.js';
import { begin } from './begin.js';
import { paritaireComites } from './paritaire-comites.js';

const jaNee = { ja: 'Oui', nee: 'Non' };

/** What counts for no leave. */
const uitgesloten =
  'Journées d’accueil, parrainage de collègues, vidéos en ligne, apprendre pendant le repas de midi, théâtre d’entreprise, réseau d’apprentissage, intervision.';

export const vragen: VragenTexts = {
  chapters: {
    statuut: 'Vous',
    werkgever: 'Votre travail',
    opleidingsniveau: 'Votre diplôme et votre carrière',
    opleiding: 'La formation',
    onderbreking: 'Travailler moins',
  },

  questions: {
    ...begin.questions,
    doel: {},
    contract: { title: 'Quel contrat avez-vous ?' },
    ziekte: { title: 'Où en êtes-vous avec votre maladie et votre travail ?' },
    uitkering: { title: 'Comment cherchez-vous du travail ?' },
    plek: {
      title: 'Où habitez-vous et où travaillez-vous ?',
      help: 'Vous travaillez chez vous ou à plusieurs endroits ? Alors c’est votre établissement qui compte : le lieu de votre entreprise.',
    },
    'nieuw-in-belgie': {},
    sector: {
      help: 'Votre contrat ou votre fiche de paie dit qui est votre employeur. Vous travaillez comme intérimaire ? Alors choisissez l’entreprise pour laquelle vous travaillez, pas votre agence d’intérim.',
    },
    werkduur: {
      title: 'Que dit votre fiche de paie ?',
      help: 'Ne comptez pas les heures supplémentaires. Vous travaillez {{voorbeeld-dagen}} jours sur {{week-dagen}} ? Alors vous travaillez à {{voorbeeld-procent}} %. Votre paritair comité est souvent en haut de la fiche de paie, sous la forme « PC » avec un numéro. Votre service du personnel le connaît aussi.',
    },
    onderneming: {
      title: 'Où est votre entreprise, et quelle est sa taille ?',
      help: 'VLAIO, le service flamand pour les entrepreneurs, décide lui-même de la taille de votre entreprise. Vous hésitez ? Alors choisissez « Je ne sais pas ».',
    },
    diploma: {},
    loopbaan: { title: 'Comment est votre carrière ?' },
    vdab: {
      title: 'Que savez-vous de la formation ?',
      help: 'Cherchez la formation sur le site du VDAB, sous « Vind een opleiding ». Elle n’y est pas ? Alors elle n’a pas d’étoile.',
    },
    omvang: {
      title: 'Quelle est la longueur de la formation ?',
      help: 'Les heures de cours s’appellent aussi heures de contact ou périodes. L’organisme de formation sait combien il y en a. La formation dure plus d’une année scolaire (de septembre à août) ? Alors comptez une seule année scolaire.',
    },
    opname: {
      help: 'Pour une longue formation, vous pouvez parfois travailler moins ou arrêter pendant un temps. Cela s’appelle tijdskrediet (crédit-temps) ou zorgkrediet. Ici, vous ne vous engagez à rien.',
    },
    databank: {
      help: 'Cherchez la formation dans l’Opleidingsdatabank, sur le site des autorités flamandes. Ou demandez l’ODB-nummer (le numéro de la formation) à l’organisme de formation. Vous n’avez jamais eu de loopbaanbegeleiding (accompagnement de carrière) ? Alors vous n’avez pas de persoonlijk ontwikkelingsplan.',
    },
    soort: {
      title: 'Quelle sorte de formation est-ce ?',
      help: 'Plusieurs réponses conviennent ? Choisissez la première qui convient.',
    },
    betaling: {},
    start: {},
    verlof: { title: 'Pouvez-vous travailler moins pour la formation ?' },
  },

  facts: {
    ...begin.facts,
    contract: {
      question: 'Quel contrat avez-vous ?',
      label: 'Contrat',
      rare: 'Un autre contrat',
      values: {
        gewoon: 'Un contrat ordinaire ou une nomination',
        uitzend: 'Un contrat d’intérimaire (intérim)',
        dienstencheques: 'Un contrat avec des titres-services',
        flexi: 'Un flexi-job',
        studentenovereenkomst: 'Un job étudiant',
        leerovereenkomst: 'Un contrat d’apprentissage',
        ibo: 'Une formation sur le lieu de travail via le VDAB (IBO)',
      },
      hints: {
        gewoon: 'À durée indéterminée ou déterminée, à temps plein ou à temps partiel, aussi comme fonctionnaire.',
        dienstencheques: 'Vous nettoyez ou vous aidez chez des gens, via une entreprise.',
        leerovereenkomst: 'Vous apprenez un métier, en partie à l’école et en partie au travail.',
      },
    },
    'tijdelijk-werkloos': {
      question: 'Je suis maintenant au chômage temporaire',
      hint: 'Votre contrat continue, mais il n’y a pas de travail en ce moment.',
      label: 'Chômage temporaire',
      values: jaNee,
    },
    bijberoep: {
      question: 'Je suis aussi indépendant à titre complémentaire',
      label: 'Activité complémentaire',
      values: jaNee,
    },
    inkomensgarantie: {
      question: 'Je reçois aussi une inkomensgarantie-uitkering (allocation de garantie de revenus)',
      hint: 'C’est une allocation du RVA (ONEM), en plus de votre salaire, parce que vous travaillez à temps partiel.',
      label: 'Allocation avec le salaire',
      values: jaNee,
    },
    'meer-werkgevers': {
      question: 'Je travaille pour plus d’un employeur',
      hint: 'Alors additionnez ci-dessus vos emplois dans des entreprises et des ASBL. Ne comptez pas un emploi dans un service public ou dans une autre région.',
      label: 'Plus d’un employeur',
      values: jaNee,
    },
    'vast-rooster': {
      question: 'Travaillez-vous chaque semaine aux mêmes heures ?',
      hint: 'Si l’on travaille exactement à mi-temps avec des heures fixes, seuls comptent les cours qui tombent pendant les heures de travail.',
      label: 'Heures fixes',
      values: jaNee,
    },
    uitkering: {
      question: 'Quelle allocation recevez-vous comme demandeur d’emploi ?',
      label: 'Allocation',
      values: {
        werkloosheid: 'Une allocation de chômage',
        inschakeling: 'Une inschakelingsuitkering (allocation d’insertion)',
        geen: 'Aucune des deux',
      },
      hints: { inschakeling: 'Vous pouvez la recevoir si vous n’avez pas encore trouvé de travail après vos études.' },
    },
    'ibo-werkgever': {
      question: 'Un employeur veut me former, puis m’engager',
      hint: 'C’est un employeur en Flandre ou à Bruxelles, et après la formation il vous donne un contrat.',
      label: 'Employeur qui vous forme',
      values: jaNee,
    },
    arbeidsbeperking: {
      question: 'J’ai un handicap, une maladie qui dure longtemps, ou un trouble d’apprentissage',
      hint: 'Alors il y a une aide supplémentaire. Ce que vous choisissez ici reste sur cet appareil.',
      label: 'Besoin d’aide en plus',
      values: jaNee,
    },
    'ziek-met-contract': {
      question: 'Avez-vous encore un contrat chez un employeur ?',
      label: 'Contrat pendant la maladie',
      values: jaNee,
    },
    'uitkering-sinds': {
      question: 'Depuis quand recevez-vous cette allocation ?',
      hint: 'À peu près, cela suffit. Nous savons ainsi jusqu’à quand elle court.',
      label: 'Allocation depuis',
    },
    'ziek-langer-dan-jaar': {
      question: 'Êtes-vous malade depuis plus d’un an ?',
      label: 'Malade depuis plus d’un an',
      values: jaNee,
    },
    'nieuw-in-belgie': {
      question: 'Êtes-vous nouveau en Belgique ?',
      label: 'Nouveau en Belgique',
      values: {
        inburgeraar: 'Oui, je dois ou je peux suivre un inburgeringstraject (parcours d’intégration)',
        verzoeker: 'Oui, je demande une protection (asile)',
        nee: 'Non',
      },
      hints: { inburgeraar: 'Des cours de néerlandais et des cours sur la vie en Belgique.' },
    },

    sector: {
      question: 'Pour qui travaillez-vous ?',
      label: 'Employeur',
      rare: 'Un service public ou l’enseignement',
      values: {
        prive: 'Une entreprise (secteur privé)',
        socialprofit: 'Une ASBL ou une organisation dans les soins, le bien-être ou la culture',
        'vlaamse-overheid': 'Les autorités flamandes',
        onderwijs: 'Dans l’enseignement, payé par le département flamand de l’Enseignement',
        'lokaal-bestuur': 'Une commune, un OCMW (CPAS), une province ou une intercommunale',
        'federale-overheid': 'Les autorités fédérales',
        overheidsbedrijf: 'Une entreprise publique, comme bpost, la SNCB, Infrabel ou Proximus',
        'andere-overheid': 'Un autre service public',
        gemengd: 'Une entreprise ou une ASBL, et aussi un service public',
        'overheid-met-vov': 'De Lijn, VITO, une société de logement (logements sociaux) ou la Banque nationale',
      },
      hints: {
        prive: 'Aussi un hôpital ou une maison de repos qui n’est pas public.',
        socialprofit: 'Pas un hôpital ni une maison de repos : c’est une entreprise.',
        'vlaamse-overheid': 'Par exemple un département ou une agence.',
        onderwijs: 'Votre école paie elle-même votre salaire ? Alors choisissez la réponse avec De Lijn.',
        'lokaal-bestuur': 'Aussi une maison de repos ou un hôpital de l’OCMW.',
        'federale-overheid': 'Par exemple un service public fédéral ou la police.',
        'andere-overheid': 'Par exemple de Bruxelles ou de Wallonie, ou une école francophone.',
        gemengd: 'Vous avez plus d’un employeur.',
        'overheid-met-vov': 'Aussi la FSMA, la Loterie nationale, ou un travail que l’école paie elle-même.',
      },
    },
    'vlaams-gesubsidieerd': {
      question: 'Votre organisation reçoit-elle de l’argent des autorités flamandes ?',
      hint: 'Il s’agit des soins, du bien-être ou du travail socioculturel avec un subside flamand.',
      label: 'Subside flamand',
      values: jaNee,
    },
    werkplek: {
      question: 'Où travaillez-vous ?',
      hint: 'Choisissez le lieu où vous travaillez vraiment, pas le siège principal.',
      label: 'Lieu de travail',
      rare: 'Ailleurs',
      values: {
        vlaanderen: 'En Flandre',
        brussel: 'À Bruxelles',
        wallonie: 'En Wallonie',
        'duitstalige-gemeenschap': 'En Communauté germanophone',
        buitenland: 'Hors de Belgique',
      },
      hints: { 'duitstalige-gemeenschap': 'La région d’Eupen et de Saint-Vith.' },
    },
    woonplaats: {
      question: 'Où habitez-vous ?',
      label: 'Domicile',
      rare: 'Ailleurs',
      values: {
        vlaanderen: 'En Flandre',
        brussel: 'À Bruxelles',
        wallonie: 'En Wallonie',
        'duitstalige-gemeenschap': 'En Communauté germanophone',
        eer: 'Dans un autre pays de l’Espace économique européen',
        elders: 'Dans un autre pays',
      },
      hints: {
        'duitstalige-gemeenschap': 'La région d’Eupen et de Saint-Vith.',
        eer: 'L’Union européenne, l’Islande, le Liechtenstein et la Norvège.',
      },
    },
    'verhuisd-uit-eer': {
      question: 'Avez-vous déménagé là-bas depuis un autre pays de l’Espace économique européen ?',
      hint: 'Ce sont les pays de l’Union européenne, l’Islande, le Liechtenstein et la Norvège.',
      label: 'Venu d’Europe',
      values: jaNee,
    },
    tewerkstelling: {
      question: 'À quel pourcentage travaillez-vous ?',
      hint: 'Un temps plein, c’est {{voltijds}}. Un mi-temps, c’est {{halftijds}}. Vous avez plus d’un emploi dans une entreprise ou une ASBL ? Additionnez-les.',
      label: 'Temps de travail',
      unit: '%',
      units: 'pour cent|pourcent|pourcents|p.c.|pct|procent',
      example: '{{voorbeeld-procent}}',
    },
    'uren-per-week': {
      question: 'Combien d’heures par semaine y a-t-il dans votre contrat ?',
      hint: 'Cela change ? Écrivez la moyenne.',
      label: 'Heures par semaine',
      unit: 'heures par semaine',
      units:
        'h|heure|heures|h/s|h/sem|h/semaine|heures/semaine|h par semaine|heure par semaine|heures la semaine|heures semaine|/semaine|/sem|u',
      example: '{{voorbeeld-uren}}',
    },
    'paritair-comite': {
      question: 'Quel est votre paritair comité (commission paritaire) ?',
      hint: 'Écrivez le numéro, par exemple {{voorbeeld-sector}}, ou choisissez votre secteur dans la liste. Vous pouvez laisser vide.',
      label: 'Secteur',
      values: paritaireComites,
    },
    ancienniteit: {
      question: 'Depuis combien de temps travaillez-vous chez cet employeur ?',
      label: 'Temps chez cet employeur',
      values: { 0: 'Moins de {{dienst-jaren}} ans', 24: '{{dienst-jaren}} ans ou plus' },
      unit: 'mois',
    },
    werknemers: {
      question: 'Combien de personnes travaillent chez votre employeur ?',
      label: 'Nombre de salariés',
      values: {
        0: 'Moins de {{dagen-werknemers}}',
        10: 'Exactement {{werknemers-zonder-recht}}',
        11: '{{werknemers-met-recht}} à {{dagen-werknemers-onder-groot}}',
        20: 'Exactement {{dagen-werknemers-groot}}',
        21: 'Plus de {{dagen-werknemers-groot}}',
      },
      unit: 'salariés',
    },
    'voltijds-voorbije-jaar': {
      question: 'Avez-vous travaillé à temps plein pendant les {{maanden-voltijds}} derniers mois ?',
      label: 'Temps plein l’année écoulée',
      values: jaNee,
    },
    'tijdskrediet-gebruikt': {
      question: 'Avez-vous déjà pris du tijdskrediet (crédit-temps) avec un motif ?',
      hint: 'Pour vos enfants, pour des soins ou pour une formation. Comptez tous les mois de votre carrière, aussi si vous avez travaillé un cinquième de moins ou à mi-temps.',
      label: 'Tijdskrediet déjà pris',
      values: {
        0: 'Non, jamais',
        1: 'Oui, moins de {{tijdskrediet-jaren}} ans en tout',
        36: 'Oui, {{tijdskrediet-jaren}} ans ou plus, mais pas {{knelpunt-jaren}} ans',
        48: 'Oui, {{knelpunt-jaren}} ans ou plus',
      },
      unit: 'mois',
    },
    'cao-tijdskrediet': {
      question: 'Y a-t-il une cao pour arrêter complètement ou à mi-temps pour une formation ?',
      hint: 'Une cao (CCT) est un accord avec les syndicats. Votre service du personnel ou votre syndicat le sait.',
      label: 'Cao pour un congé',
      values: jaNee,
    },
    vestiging: {
      question: 'Où votre entreprise est-elle établie ?',
      label: 'Lieu de votre entreprise',
      values: {
        vlaanderen: 'En Flandre',
        brussel: 'À Bruxelles',
        wallonie: 'En Wallonie',
        buitenland: 'Hors de Belgique',
      },
    },
    'omvang-onderneming': {
      question: 'Quelle est la taille de votre entreprise ?',
      hint: 'Additionnez les salariés à temps partiel pour en faire des temps pleins. Une autre entreprise possède plus d’un quart de la vôtre ? Alors ses chiffres comptent aussi, en partie ou en entier.',
      label: 'Taille de votre entreprise',
      values: { klein: 'Petite', middelgroot: 'Moyenne', groot: 'Grande' },
      hints: {
        klein:
          'Moins de {{kmo-klein-werknemers}} salariés, et au maximum {{kmo-klein-omzet}} millions d’euros de chiffre d’affaires ou de total du bilan.',
        middelgroot:
          'Moins de {{kmo-werknemers}} salariés, et au maximum {{kmo-omzet}} millions d’euros de chiffre d’affaires ou {{kmo-balans}} millions d’euros de total du bilan.',
        groot: 'Plus que cela.',
      },
    },
    loopbaanjaren: {
      question: 'Combien d’années avez-vous déjà travaillé en tout ?',
      hint: 'Additionnez vos années comme salarié et comme indépendant.',
      label: 'Années de travail',
      values: { 0: 'Moins de {{loopbaan-jaren}} ans', 7: '{{loopbaan-jaren}} ans ou plus' },
      unit: 'ans',
    },
    'loopbaancheque-gebruikt': {
      question: 'Avez-vous déjà utilisé un loopbaancheque (chèque carrière) ?',
      hint: 'Il sert à payer des entretiens avec un conseiller de carrière.',
      label: 'Loopbaancheque utilisé',
      values: jaNee,
    },

    diploma: {
      question: 'Quel est votre diplôme le plus élevé ?',
      label: 'Diplôme le plus élevé',
      values: {
        'geen-secundair': 'Pas de diplôme de l’enseignement secondaire',
        secundair: 'Diplôme de l’enseignement secondaire',
        'hbo5-graduaat': 'Graduat ou enseignement professionnel supérieur (HBO5)',
        'bachelor-master': 'Bachelier, master ou plus',
        brevet: 'Un brevet d’infirmier, d’avant {{brevet-jaar}}',
        buitenlands: 'Un diplôme d’un autre pays',
      },
      rare: 'Un brevet ou un diplôme d’un autre pays',
      hints: {
        'geen-secundair': 'Aussi avec un certificat de la sixième année professionnelle (bso).',
        secundair: 'Aussi après une septième année professionnelle (bso).',
        brevet: 'Vous l’avez reçu après le quatrième degré professionnel (bso).',
        buitenlands:
          'Et qui n’est pas encore reconnu en Flandre. Il est reconnu ? Alors choisissez le niveau que vous avez reçu.',
      },
    },

    doel: {
      question: 'Que voulez-vous faire ?',
      label: 'But',
      values: {
        opleiding: 'Je sais quelle formation je veux suivre',
        zoeken: 'Je cherche une formation',
        orienteren: 'Je veux d’abord savoir quel travail me convient',
        'diploma-secundair': 'Je veux obtenir un diplôme de l’enseignement secondaire',
        nederlands: 'Je veux apprendre le néerlandais',
        basisvaardigheden: 'Je veux mieux lire, écrire, calculer ou travailler avec l’ordinateur',
        'eigen-zaak': 'Je veux lancer ma propre entreprise',
      },
      hints: {
        opleiding:
          'Pour le néerlandais, les connaissances de base ou un diplôme du secondaire, il y a une autre réponse plus bas.',
      },
    },
    databank: {
      question: 'La formation est-elle dans l’Opleidingsdatabank Vlaamse opleidingsincentives ?',
      hint: 'C’est la liste flamande des formations pour lesquelles vous pouvez recevoir une aide.',
      label: 'Dans l’Opleidingsdatabank',
      values: {
        ...jaNee,
        geschrapt: 'Plus maintenant, mais l’année scolaire passée, j’ai pris un opleidingsverlof pour la suivre',
      },
    },
    'niveau-label': {
      question: 'La formation a-t-elle un label « beperkende voorwaarde opleidingsniveau » (condition de niveau) ?',
      hint: 'Vous le voyez dans l’Opleidingsdatabank. Alors la formation ne compte que pour un premier diplôme de ce niveau.',
      label: 'Label de niveau',
      values: jaNee,
    },
    'vdab-erkend': {
      question: 'Y a-t-il une étoile à côté de la formation sur vdab.be ?',
      hint: 'Alors elle est reconnue par le VDAB.',
      label: 'Reconnue par le VDAB',
      values: jaNee,
    },
    'lange-dagopleiding': {
      question:
        'Dure-t-elle au moins {{dagopleiding-weken}} semaines, avec en moyenne {{dagopleiding-uren}} heures par semaine, surtout en journée ?',
      hint: 'Dans l’enseignement supérieur : dites oui à partir de {{dagopleiding-studiepunten}} nouveaux studiepunten (crédits).',
      label: 'Longue formation de jour',
      values: jaNee,
    },
    zorgknelpunt: {
      question: 'Mène-t-elle à un knelpuntberoep (métier en pénurie) dans les soins ?',
      hint: 'Pour un knelpuntberoep, on trouve trop peu de personnes.',
      label: 'Knelpuntberoep dans les soins',
      values: {
        verpleging: 'Oui, infirmier ou aide-soignant',
        ja: 'Oui, un autre métier dans les soins',
        nee: 'Non',
      },
    },
    pop: {
      question: 'La formation est-elle dans votre persoonlijk ontwikkelingsplan (plan de développement personnel) ?',
      hint: 'Ce plan vient d’une loopbaanbegeleiding (accompagnement de carrière) et a au maximum {{pop-jaren}} ans.',
      label: 'Dans votre plan',
      values: jaNee,
    },
    kenmerk: {
      question: 'À quoi mène la formation ?',
      label: 'Débouché',
      values: {
        kwalificerend: 'À un diplôme ou à une beroepskwalificatie reconnue',
        knelpunt: 'À un knelpuntberoep (métier en pénurie)',
        ondernemerschap: 'À votre propre entreprise (parcours d’entrepreneuriat)',
        geen: 'À aucune de ces trois choses',
      },
      hints: {
        kwalificerend: 'Une beroepskwalificatie (qualification) prouve que vous connaissez un métier.',
        knelpunt: 'Un métier sur la liste du VDAB pour lequel on trouve trop peu de personnes.',
      },
    },
    soort: {
      question: 'Quelle sorte de formation est-ce ?',
      label: 'Sorte de formation',
      rare: 'Autre chose',
      values: {
        gewoon: 'Une formation ou un cours ordinaire',
        taal: 'Un cours de langue',
        examencommissie: 'Des examens devant l’examencommissie flamande',
        evc: 'Un examen pour prouver ce que vous savez déjà faire (EVC)',
        intern: 'Une formation au sein de l’entreprise',
        uitgesloten: 'Quelque chose qui ne compte pas',
      },
      hints: {
        examencommissie: 'Vous étudiez par vous-même pour un diplôme de l’enseignement secondaire.',
        uitgesloten,
      },
    },
    taal: {
      question: 'Quelle langue apprenez-vous ?',
      label: 'Langue',
      values: {
        nederlands: 'Le néerlandais',
        frans: 'Le français',
        engels: 'L’anglais',
        duits: 'L’allemand',
        andere: 'Une autre langue',
      },
    },
    erkend: {
      question: 'La formation ou l’organisme de formation est-il reconnu par les autorités flamandes ?',
      hint: 'Oui aussi si la Flandre la donne ou la paie, ou si l’organisme de formation a un enregistrement de qualité.',
      label: 'Reconnaissance',
      values: jaNee,
    },
    cvo: {
      question: 'Suivez-vous la formation dans un centrum voor volwassenenonderwijs (CVO) ?',
      hint: 'Un CVO est une école pour adultes, avec des cours en journée ou le soir.',
      label: 'Dans un CVO',
      values: jaNee,
    },
    'hoger-onderwijs': {
      question: 'La formation est-elle un graduat, un bachelier ou un master ?',
      hint: 'C’est de l’enseignement supérieur, dans une haute école ou une université.',
      label: 'Enseignement supérieur',
      rare: 'Je veux devenir infirmier, sans bachelier',
      values: { ...jaNee, hbo5: 'Soins infirmiers de base (avant : HBO5)' },
      hints: { nee: 'Aussi un cours, une formation professionnelle, un postgraduat ou une seule matière.' },
    },
    contacturen: {
      question: 'Combien d’heures de cours avez-vous en une année scolaire ?',
      hint: 'Les heures avec un enseignant. Étudier à la maison ne compte pas. Votre formation compte seulement en studiepunten (crédits) ? Alors écrivez 0.',
      label: 'Heures de cours',
      unit: 'heures',
      units: 'h|heure|heures de cours|heure de cours|h de cours|périodes|période|u',
      example: '{{voorbeeld-lesuren}}',
    },
    studiepunten: {
      question: 'Combien de studiepunten (crédits) suivez-vous en une année scolaire ?',
      hint: 'Votre formation ne compte pas en studiepunten ? Alors écrivez 0.',
      label: 'Studiepunten',
      unit: 'studiepunten',
      units: 'studiepunt|crédits|crédit|credits|credit|ects|points|point|stp|sp',
      example: '{{voorbeeld-studiepunten}}',
    },
    thema: {
      question: 'De quoi parle la formation ?',
      hint: 'Pour deux sujets, votre entreprise reçoit plus d’aide.',
      label: 'Sujet',
      values: {
        cybersecurity: 'Protéger les ordinateurs et les données (cybersécurité)',
        'energie-efficientie': 'Consommer moins d’énergie (efficacité énergétique)',
        andere: 'Autre chose',
      },
    },
    betaler: {
      question: 'Qui paie la formation ?',
      label: 'Paiement',
      values: {
        zelf: 'Je paie moi-même',
        werkgever: 'Mon employeur paie',
        gratis: 'Personne : la formation est gratuite',
      },
    },
    initiatief: {
      question: 'Qui a proposé la formation ?',
      label: 'Proposition',
      values: { eigen: 'Je l’ai choisie moi-même', werkgever: 'Mon employeur l’a proposée' },
    },
    bedrijfsopleiding: {
      question: 'Votre entreprise donne-t-elle la formation elle-même ?',
      label: 'Par l’entreprise elle-même',
      values: { nee: 'Non', intern: 'Oui', uitgesloten: 'C’est quelque chose qui ne compte pas' },
      hints: { uitgesloten },
    },
    opname: {
      question: 'Comment voulez-vous libérer du temps pour la formation ?',
      label: 'Libérer du temps',
      values: {
        verlofuren: 'Je continue à travailler et je prends au maximum quelques heures de congé',
        voltijds: 'Je veux arrêter complètement de travailler pendant un temps',
        halftijds: 'Je veux travailler à mi-temps pendant un temps',
        vijfde: 'Je veux travailler un cinquième de moins pendant un temps',
      },
      hints: {
        voltijds: 'Ne démissionnez pas encore.',
        vijfde: 'Par exemple {{voorbeeld-dagen}} jours par semaine au lieu de {{week-dagen}}.',
      },
    },
    start: {
      question: 'Quand la formation commence-t-elle ?',
      hint: 'Les règles changent selon l’année scolaire. Une année scolaire commence le 1er septembre.',
      label: 'Date de début',
    },
  },
};
