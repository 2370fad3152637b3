import type { SteunTexts } from '../../texts.js';
import { werkzoekende } from './gedeeld.js';

export const vdabOpleiding: SteunTexts['vdab-opleiding'] = {
  name: 'VDAB aracılığıyla ücretsiz eğitim',
  gives:
    'İş arayanlar, vdab.be sitesinde yıldızı olan bir eğitimi ücretsiz alır. Kurs malzemesi ve güvenlik giysileri de ücretsizdir. Bazen VDAB yol masrafını ve çocuk bakımını da öder.',
  decides: 'Eğitime başlayıp başlayamayacağınıza VDAB karar verir.',
  criteria: {
    statuut: {
      yes: werkzoekende,
      no: 'Bu ücretsiz eğitimler, iş arayan ve iş arayan olarak kayıtlı olanlar içindir.',
      open: 'Hasta mısınız? O zaman işe dönüş programı içinde mümkündür. Bunu sağlık sandığınız ve VDAB ile konuşursunuz.',
    },
    woonplaats: {
      yes: 'Flandre’de veya Brüksel’de oturuyorsunuz.',
      no: 'Flandre’de veya Brüksel’de oturmuyorsunuz.',
      open: 'Flandre’de veya Brüksel’de oturmuyor musunuz? O zaman eğitimin ücretsiz olup olmadığını bulamadık.',
    },
    erkenning: {
      yes: 'Eğitiminizin yıldızı var: VDAB onu tanıyor.',
      no: 'Eğitiminizin yıldızı yok. Yıldızı olmayan eğitimler VDAB aracılığıyla ücretsiz değildir. vdab.be sitesinde yıldızı olan benzer bir eğitim arayın.',
      open: 'Bu, eğitime bağlıdır. vdab.be sitesinde, VDAB’nin tanıdığı eğitimlerin yanında bir yıldız vardır.',
    },
  },
  amounts: {
    uurpremie:
      'bazen katıldığınız her saat için sağlık sandığınızdan {{value}}: bunu VDAB’deki danışmanınız ister (tutar, {{ziek-van}} ile {{ziek-tot}} arasındaki bir sayfadan)',
    slaagpremie: 'geçerseniz bazen {{value}} daha (tutar, {{ziek-van}} ile {{ziek-tot}} arasındaki bir sayfadan)',
    verplaatsing:
      'yol için bazen {{value}} veya bir De Lijn abonmanı (tutar, {{verplaatsing-van}} ile {{verplaatsing-tot}} arasındaki bir sayfadan)',
    kinderopvang:
      'bazen çocuk bakımı, okulun olmadığı günlerde en fazla {{value}} (tutar, {{opvang-van}} ile {{opvang-tot}} arasındaki bir sayfadan)',
  },
  doubts: {
    bedragen:
      'Eğitimin ücretsiz olduğunu ve yol ile çocuk bakımı tutarlarını daha eski sayfalarda okuduk. Şimdi neyin geçerli olduğunu VDAB’ye sorun.',
    stimulanspremie:
      'Eskiden uzun bir eğitimde bir prim de vardı, örneğin bir aileye bakanlar için. Hâlâ olup olmadığını bilmiyoruz. VDAB’ye sorun.',
    ziek: 'Hasta mısınız? Eğitim sadece işe dönüş programınıza uyuyorsa ücretsizdir. Önce sağlık sandığınıza sorun.',
    brussel:
      'Brüksel’de mi oturuyorsunuz? O zaman Actiris’e kayıtlı olmanız gerekir. VDAB orada Hollandaca eğitimler verir. Bu, {{brussel-jaar}} civarından bir sayfada yazıyor.',
    elders:
      'Valonya’da size Le Forem (iş kurumu), Almanca Konuşan Topluluk’ta Arbeitsamt (ADG) yardım eder. Bu eğitimi sizin de ücretsiz alıp alamayacağınızı VDAB’ye sorun.',
  },
  deadlines: {},
  steps: {
    ziekenfonds: 'Eğitimin işe dönüş programınıza uyup uymadığını önce sağlık sandığınıza sorun.',
    inschrijven: 'VDAB’ye iş arayan olarak kaydolun.',
    'inschrijven-actiris': 'Actiris’e iş arayan olarak kaydolun.',
    zoeken: 'VDAB’nin internet sitesinde yıldızı olan bir eğitim arayın.',
    bemiddelaar: 'Başlamadan önce eğitimi danışmanınızla konuşun. VDAB’nin hangi masrafları ödediğini de sorun.',
  },
  unchecked: {
    ingeschreven: 'İş arayan olarak kayıtlı olup olmadığınız.',
    voorkennis: 'Eğitimin istediği ön bilgiye, örneğin yeterli Hollandacaya sahip olup olmadığınız.',
    nut: 'Eğitimin, aradığınız işe uyup uymadığı. Buna VDAB ile birlikte bakarsınız.',
  },
};
