import type { SteunTexts } from '../../texts.js';

export const studietoelage: SteunTexts['studietoelage'] = {
  name: 'Studietoelage (yükseköğretim için öğrenim bursu)',
  gives: 'Bir yüksekokulda veya üniversitede okumak için Flaman yönetiminden para alırsınız.',
  decides: 'Başvurunuza Flaman yönetimi karar verir. Vatandaşlığınıza, ailenize ve gelire bakar.',
  criteria: {
    opleiding: {
      yes: 'Eğitiminiz yükseköğretim: bir graduaat, bachelor veya master.',
      no: 'Bu öğrenim bursu yükseköğretim içindir: bir graduaat, bachelor veya master. Bu, cevaplarınıza uymuyor. Basisverpleegkunde (temel hemşirelik, HBO5) için Groeipakket içindeki schooltoeslag var.',
      open: 'Bu, bir graduaat, bachelor veya master okuyup okumadığınıza bağlıdır.',
    },
    omvang: {
      yes: 'Bir yılda en az {{toelage-studiepunten}} studiepunten alıyorsunuz.',
      no: 'Eğitiminizde studiepunten yok. Öğrenim bursu, yılda en az {{toelage-studiepunten}} studiepunten alanlar içindir.',
      open: 'Bu, yılda en az {{toelage-studiepunten}} studiepunten alıp almadığınıza bağlıdır. Son yılınızda daha az olabilir.',
    },
    gezin: {
      yes: 'Vatandaşlığınız, aileniz ve gelir kurallara uyuyor.',
      no: 'Vatandaşlığınız, aileniz veya gelir kurallara uymuyor.',
      open: 'Bu, vatandaşlığınıza, ailenize ve sizin veya anne babanızın gelirine bağlıdır. Bunu burada sormuyoruz.',
    },
  },
  amounts: {},
  doubts: {
    bedrag: 'Ne kadar alacağınız, gelire ve studiepunten sayınıza bağlıdır. Bu okul yılının tutarlarını bulamadık.',
    werkende:
      'Çalışıyor musunuz veya kendi geliriniz var mı? O zaman da bazen kendi gelirinize göre öğrenim bursu mümkündür. Bunu {{infolijn}} numaralı telefondan sorun.',
  },
  deadlines: {},
  steps: {
    nakijken: 'Hakkınız olup olmadığına ve nasıl başvuracağınıza, studietoelage hakkındaki internet sitesinde bakın.',
    studentendienst:
      'Okulunuzun öğrenci servisinden yardım isteyin. Daha az kayıt ücreti ödeyip ödemeyeceğinizi de bilirler.',
  },
  unchecked: {
    diplomacontract: 'Bir diplomacontract ile kayıtlı olup olmadığınız. Başka bir sözleşmeyle mümkün değildir.',
    'laatste-jaar':
      'Bunun öğreniminizin son yılı olup olmadığı. O zaman {{toelage-studiepunten}} studiepunten altında da olabilir.',
    krediet: 'Daha önce uzun yıllar öğrenim bursu alıp almadığınız. Bir üst sınır var.',
    'soort-studie':
      'Bachelor veya master sonrasında ek bir öğrenim, örneğin bir postgraduaat, yapıp yapmadığınız. Bunun için öğrenim bursu yoktur.',
  },
};
