import type { SteunTexts } from '../../texts.js';

export const loopbaankrediet: SteunTexts['loopbaankrediet'] = {
  name: 'Loopbaankrediet ({{krediet-jaar}} için plan)',
  gives:
    'Bu, {{krediet-vanaf}} için bir plandır. Kariyerinizde bir kez bir kariyer danışmanıyla konuşursunuz. Bir kısmını kendiniz ödersiniz.',
  decides: 'Plana göre Flaman yönetimi karar verir. Kesin metni bulamadık.',
  criteria: {
    begonnen: {
      yes: 'Plana göre loopbaankrediet {{krediet-vanaf}} tarihinden beri var.',
      no: 'Plana göre loopbaankrediet ancak {{krediet-vanaf}} tarihinde başlayacak.',
      open: 'Bu, loopbaankrediet uygulamasının ne zaman başladığına bağlıdır.',
      unsettled:
        'Loopbaankrediet, {{cheque-plan}} yılındaki bir planda vardı, {{krediet-vanaf}} tarihinden itibaren. Kesin kuralları bulamadık. Başlayıp başlamadığını VDAB’ye sorun.',
    },
    statuut: {
      yes: 'Ücretli çalışan olarak veya kendi hesabınıza çalışıyorsunuz.',
      no: 'Loopbaankrediet, çalışanlar için planlandı.',
      open: 'Bu, çalışıp çalışmadığınıza bağlıdır. İşiniz yoksa veya uzun süre hastaysanız durum açık değildir.',
    },
    ervaring: {
      yes: 'En az {{loopbaan-jaren}} yıl çalıştınız.',
      no: 'Plana göre {{loopbaan-jaren}} yıl çalışmış olmanız gerekir. Şu anda henüz öyle değil.',
      open: 'Bu, {{loopbaan-jaren}} yıl çalışmış olup olmadığınıza bağlıdır.',
    },
    'nog-nooit': {
      yes: 'Daha önce hiç loopbaancheque kullanmadınız.',
      no: 'Daha önce loopbaancheque kullandınız.',
      open: 'Daha önce loopbaancheque kullandınız mı? O zaman bunu alıp almayacağınız açık değildir.',
    },
  },
  amounts: {
    uren: 'plana göre {{value}} görüşme',
  },
  doubts: {},
  deadlines: {},
  steps: {
    navragen: 'Loopbaankrediet uygulamasının başlayıp başlamadığını ve nasıl başvuracağınızı VDAB’ye sorun.',
  },
  unchecked: {
    'eigen-bijdrage':
      'Kendinizin ne kadar ödeyeceği. Plana göre saat başına {{krediet-laag}} veya {{krediet-hoog}} euro. Bu, diplomanıza bağlıdır.',
    woonplaats: 'Oturduğunuz yerin sayılıp sayılmadığı. Bu konuda hiçbir şey bulamadık.',
  },
};
