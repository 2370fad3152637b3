import type { SteunTexts } from '../../texts.js';
import { eindeUitkeringDagen } from './einde-uitkering.js';
import { eindeUitkering } from './gedeeld.js';

export const vrijstellingBeschikbaarheid: SteunTexts['vrijstelling-beschikbaarheid'] = {
  name: 'Vrijstelling van beschikbaarheid (iş aramaktan muafiyet)',
  gives:
    'Ödeneğiniz sürdükçe, bir eğitim alırken onu almaya devam edersiniz. O zaman iş aramak ve bir işi kabul etmek zorunda değilsiniz.',
  decides: 'Flandre’de muafiyetinize VDAB karar verir.',
  criteria: {
    uitkering: {
      yes: 'RVA’dan bir ödenek alıyorsunuz.',
      no: 'Muafiyet, iş arayan ve RVA’dan ödenek alanlar içindir.',
      open: 'Bu, RVA’dan ödenek alıp almadığınıza bağlıdır.',
    },
    woonplaats: {
      yes: 'Flandre’de oturuyorsunuz. O zaman VDAB karar verir.',
      no: 'Belçika’da oturmuyorsunuz. VDAB muafiyeti Flandre’de oturanlara verir.',
      open: 'Bu, nerede oturduğunuza bağlıdır. Flandre’de VDAB, başka yerde bölgenizin iş kurumu karar verir.',
      unsettled:
        'Flandre’de oturmuyorsunuz. Karar veren VDAB değil, bölgenizin iş kurumudur. Oradaki kuralları okuyamadık.',
    },
    omvang: {
      yes: 'Eğitiminiz en az {{dagopleiding-weken}} hafta sürüyor, haftada ortalama {{dagopleiding-uren}} saat ve çoğunlukla gündüz.',
      no: 'Eğitiminiz çok kısa veya çoğunlukla akşam ya da hafta sonu. En az {{dagopleiding-weken}} hafta, haftada ortalama {{dagopleiding-uren}} saat ve çoğunlukla gündüz olması gerekir. Yükseköğretimde {{dagopleiding-studiepunten}} yeni studiepunten gerekir.',
      open: 'Bu, süreye bağlıdır: en az {{dagopleiding-weken}} hafta, haftada ortalama {{dagopleiding-uren}} saat, çoğunlukla gündüz.',
    },
    opleiding: {
      yes: 'Eğitiminizin vdab.be sitesinde yıldızı var. O zaman Flandre’de, başlamanıza izin verildiğinde muafiyet kendiliğinden başlar.',
      no: 'VDAB eğitiminizi tanımıyor.',
      open: 'vdab.be sitesinde yıldız varsa muafiyet Flandre’de kendiliğinden olur. Yıldız yoksa başvurmanız gerekir ve VDAB karar verir.',
    },
  },
  amounts: {},
  doubts: {
    einddatum: eindeUitkering,
    daling: 'Ödeneğiniz eğitim sırasında düşebilir. Sendikanıza, Hulpkas’a veya RVA’ya sorun.',
    'andere-opleiding':
      'Yıldızı olmayan bir eğitim için başka koşullar da vardır. Eğitim, iş bulma şansınızı artırmalıdır. Çoğunlukla okuldan ayrılalı en az {{school-jaren}} yıl olmuş olmalıdır. Yükseköğretim için çoğunlukla henüz yükseköğretim diplomanız olmamalıdır. VDAB’ye sorun.',
    'korte-opleiding':
      'Akşam, hafta sonu veya {{dagopleiding-studiepunten}} studiepunten sınırının altında olan bir eğitime çoğunlukla izin vardır. O zaman iş aramaya devam edersiniz. Önce VDAB’ye sorun.',
  },
  deadlines: {
    ...eindeUitkeringDagen,
    aanvraag: {
      dated: 'Muafiyet için başlamadan önce, yani en geç {{date}} tarihinde başvurun.',
      undated: 'Muafiyet için eğitime başlamadan önce başvurun.',
      passed:
        'Muafiyet için başlamadan önce, en geç {{date}} tarihinde başvurmanız gerekiyordu. Hâlâ mümkün olup olmadığını sorun.',
    },
  },
  steps: {
    einde:
      'Ödeneğinizin ne zaman biteceğini sendikanıza veya Hulpkas’a sorun ve eğitiminizin o zaman hâlâ sürüp sürmediğine bakın.',
    dienst:
      'Başlamadan önce muafiyet için bölgenizin iş kurumuna başvurun: Brüksel’de Actiris, Valonya’da Le Forem, Almanca Konuşan Topluluk’ta Arbeitsamt (ADG).',
    bemiddelaar: 'Eğitimi VDAB’deki danışmanınızla konuşun.',
    aanvraag: 'Eğitimin yıldızı yoksa muafiyet için VDAB’de, “Mijn loopbaan” bölümünde başvurun.',
  },
  unchecked: {
    traject: 'Eğitimin, aradığınız işe uyup uymadığı. Buna VDAB bakar.',
    inkomensgarantie: 'RVA’dan ek bir ödenekle kısmi zamanlı çalışıp çalışmadığınız. O zaman da muafiyet mümkündür.',
    bijkomend: 'Sizin öğrenim türünüz için olan koşulları yerine getirip getirmediğiniz.',
  },
};
