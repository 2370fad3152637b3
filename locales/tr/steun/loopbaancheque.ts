import type { SteunTexts } from '../../texts.js';

export const loopbaancheque: SteunTexts['loopbaancheque'] = {
  name: 'Loopbaancheque (kariyer danışmanlığı çeki)',
  gives:
    'Bir kariyer danışmanıyla görüşmeler yaparsınız. Danışman, hangi işin veya eğitimin size uyduğunu sizinle birlikte araştırır. Bir kısmını kendiniz ödersiniz.',
  decides: 'Başvurunuza VDAB karar verir.',
  criteria: {
    periode: {
      yes: 'Loopbaancheque için {{cheque-tot}} tarihine kadar (o gün dahil) başvurabilirsiniz.',
      no: 'Şu anda loopbaancheque için başvuramazsınız.',
      open: '{{cheque-vanaf}} tarihinden önceki kuralları bilmiyoruz.',
      unsettled:
        '{{cheque-plan}} yılındaki bir plana göre loopbaancheque {{cheque-tot}} tarihinde bitti. Gerçekten böyle olup olmadığının onayını hiçbir yerde bulamadık. VDAB’ye sorun.',
    },
    statuut: {
      yes: 'Çalışıyorsunuz veya hastayken hâlâ bir sözleşmeniz var.',
      no: 'Çek, ücretli çalışan olarak veya kendi hesabına çalışanlar içindir. Sözleşmesi olup hasta olmak da sayılır.',
      open: 'Bu, çalışıp çalışmadığınıza veya hâlâ bir sözleşmeniz olup olmadığına bağlıdır.',
    },
    ervaring: {
      yes: 'En az {{loopbaan-jaren}} yıl çalıştınız.',
      no: 'Loopbaancheque için {{loopbaan-jaren}} yıl çalışmış olmanız gerekir. Şu anda henüz öyle değil.',
      open: 'Bu, {{loopbaan-jaren}} yıl çalışmış olup olmadığınıza bağlıdır.',
    },
    'nog-nooit': {
      yes: 'Daha önce hiç loopbaancheque kullanmadınız.',
      no: 'Daha önce loopbaancheque kullandınız. Şimdi sadece bir çek var ve daha önce hiç almamış olanlar içindir.',
      open: 'Bu, daha önce loopbaancheque kullanıp kullanmadığınıza bağlıdır.',
    },
    woonplaats: {
      yes: 'Oturduğunuz yer sayılıyor.',
      no: 'Flandre’de, Brüksel’de veya sayılan başka bir Avrupa ülkesinde oturmuyorsunuz. Valonya’da sadece böyle bir ülkeden oraya taşınanlar sayılır.',
      open: 'Bu, nerede oturduğunuza bağlıdır.',
    },
  },
  amounts: {},
  doubts: {
    prijs: 'Bir kısmını kendiniz ödersiniz. Bunun şimdi ne kadar olduğunu bulamadık. VDAB’ye sorun.',
    ziek: 'Hasta mısınız ve hâlâ bir sözleşmeniz var mı? {{cheque-ziek}} yılından bir kaynağa göre o zaman siz de sayılırsınız. Hâlâ böyle olup olmadığını bilmiyoruz. VDAB’ye sorun.',
    aanbod:
      'Birçok kariyer merkezi {{centra-jaar}} yılında bu işi bırakacağını söyledi. Belki biraz daha uzun aramanız gerekir.',
  },
  deadlines: {
    aanvragen: {
      dated:
        '{{loopbaan-jaren}} yıl çalıştınız ve daha önce hiç çek kullanmadınız mı? En geç {{date}} tarihinde başvurun. Plana göre ondan sonra loopbaankrediet gelecek.',
      passed:
        'Plana göre çek için {{date}} tarihine kadar (o gün dahil) başvurabilirdiniz. Hâlâ mümkün olup olmadığını VDAB’ye sorun.',
    },
  },
  steps: {
    aanvragen: 'Çek için VDAB’de, “Mijn loopbaan” bölümünde başvurun.',
    centrum: 'Tanınmış bir kariyer merkezi seçin ve randevu alın.',
  },
  unchecked: {
    'dag-aanvraag': 'Çek için başvurduğunuz gün çalışıyor olup olmadığınız.',
    nederlands: 'Görüşmeleri Hollandaca yapabilip yapamadığınız.',
    'begin-binnen-drie-maanden':
      'Zamanında başlayıp başlamadığınız. Eskiden, çekten sonra {{cheque-maanden}} ay içinde başlamak gerekiyordu.',
    maandquotum:
      'Bu ay hâlâ çek olup olmadığı. {{quotum-jaar}} yılında her ay için bir üst sınır vardı. Hâlâ böyle olup olmadığını bilmiyoruz.',
  },
};
