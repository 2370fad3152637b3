import type { SteunTexts } from '../../texts.js';
import { werktInBelgie } from './gedeeld.js';

export const individueelOpleidingsrecht: SteunTexts['individueel-opleidingsrecht'] = {
  name: 'İşvereninizin verdiği eğitim günleri (individueel opleidingsrecht)',
  gives:
    'İşvereniniz size her yıl belli sayıda eğitim günü verir. Eğitimi o öder. Çalışma sırasında öğrenirsiniz veya bunun için maaş alırsınız.',
  decides:
    'Hangi eğitimi ne zaman alacağınızı işvereniniz sizinle birlikte seçer. Kaç gün olduğunu bir yasa ve sektörünüz belirler.',
  criteria: {
    statuut: {
      yes: 'Bir işveren için normal bir sözleşmeyle çalışıyorsunuz.',
      no: 'Bu günler, bir işveren için çalışanlar içindir.',
      open: 'Bu, sözleşmenize bağlıdır. Bazı sözleşmeler hakkında bir kural bulamadık.',
    },
    werkgever: {
      yes: 'İşvereniniz bu yasanın kapsamındadır.',
      no: 'İşvereniniz özel sektörde değil. Bu günler sadece özel sektörde var.',
      open: 'Bu, kimin için çalıştığınıza bağlıdır. Bazı işverenler hakkında bir kural bulamadık.',
    },
    werkplek: {
      ...werktInBelgie,
      no: 'Belçika’da çalışmıyorsunuz. Bu bir Belçika yasasıdır.',
    },
    werkgeversgrootte: {
      yes: 'İşvereninizin en az {{dagen-werknemers}} çalışanı var.',
      no: 'İşvereninizin {{dagen-werknemers}} kişiden az çalışanı var. O zaman bu günleri vermek zorunda değildir. Yine de mümkün olup olmadığını sorun.',
      open: 'Bu, işvereninizde kaç kişinin çalıştığına bağlıdır. En az {{dagen-werknemers}} kişi olmalıdır.',
    },
  },
  amounts: {
    'vanaf-20': 'tam zamanlı bir iş için yılda {{value}} eğitim',
    'vanaf-10': 'tam zamanlı bir iş için yılda {{value}} eğitim',
  },
  doubts: {
    'bestaat-nog':
      'Kaynaklarımız {{dagen-bron-van}} ve {{dagen-bron-tot}} yıllarından. Bu günlerin kaldırıldığını hiçbir yerde bulmadık. Kesin değil. Personel servisinize veya sendikanıza sorun.',
    sector:
      'Birçok sektörde, gün sayısı farklı olan bir cao (sendikalarla anlaşma) var. {{dagen-werknemers-groot}} veya daha fazla çalışan varsa hiçbir zaman {{dagen-minst}} günden az olmaz. Personel servisinize sorun.',
    deeltijds:
      'Kısmi zamanlı mı çalışıyorsunuz veya bütün yıl çalışmıyor musunuz? O zaman gün sayısı daha az olabilir. Personel servisinize sorun.',
    'learning-account-weg':
      'Federal Learning Account kaldırıldı. Yasaya göre veriler {{account-weg}} tarihinde silindi. Daha önce hangi eğitimleri aldığınızı işvereninize sorun.',
    'ander-contract':
      'Normal bir sözleşmeniz yok mu? O zaman açık bir kural bulamadık. İşvereninize veya geçici iş büronuza sorun.',
  },
  deadlines: {
    'learning-account': {
      dated:
        'Eğitimlerinize en geç {{date}} tarihinde mycareer.be sitesinde bakın ve size gerekenleri saklayın. Sonra silinecekler.',
      passed: 'Federal Learning Account verileri {{date}} tarihine kadar (o gün dahil) görülebiliyordu.',
    },
  },
  steps: {
    navragen: 'Bu yıl kaç eğitim gününüz kaldığını ve bir eğitim planı olup olmadığını işvereninize sorun.',
    afspreken: 'İşinize uygun bir eğitim önerin. Ne zaman alacağınızı kararlaştırın.',
  },
  unchecked: {
    'band-met-werk':
      'Eğitimin işinizle ilgili olup olmadığı. Yasa, işiniz için olan eğitimlerden söz ediyor. Bunun ne kadar sıkı olduğunu bulamadık.',
    telling:
      'İşvereninizde kaç tam zamanlı iş olduğu. Bunu bilmiyoruz: yasa, yarım zamanlı çalışan iki kişiyi bir kişi sayar.',
    jaar: 'Bu yıl kaç gün kullandığınız.',
    opleidingsverlof: 'Ayrıca opleidingsverlof alıp almadığınız. O saatler bu günler için sayılmaz.',
  },
};
