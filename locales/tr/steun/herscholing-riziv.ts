import type { SteunTexts } from '../../texts.js';

export const herscholingRiziv: SteunTexts['herscholing-riziv'] = {
  name: 'Sağlık sandığınız aracılığıyla herscholing (başka meslek eğitimi)',
  gives:
    'Hastalığınız nedeniyle eski işinizi artık yapamıyor musunuz? O zaman sağlık sigortası, başka bir iş için eğitimi ödeyebilir. Eğitim sürdükçe hastalık ödeneğiniz devam eder.',
  decides:
    'Başvuruyu sağlık sandığınızdaki adviserend arts yapar. Sağlık sigortasının arkasındaki kurum olan RIZIV karar verir.',
  criteria: {
    statuut: {
      yes: 'Hastalık nedeniyle uzun süre çalışamıyorsunuz.',
      no: 'Bu herscholing, hastalık nedeniyle uzun süre çalışamayanlar içindir.',
      open: 'Bu, hastalık nedeniyle uzun süre çalışamıyor olup olmadığınıza bağlıdır.',
    },
    beroep: {
      yes: 'Eski işinizi artık yapamıyorsunuz.',
      no: 'Eski işinizi hâlâ yapabiliyorsunuz.',
      open: 'Bu, eski işini artık yapamayanlar içindir. Bunu size sormadık.',
    },
    akkoord: {
      yes: 'RIZIV eğitimi onayladı.',
      no: 'RIZIV eğitimi onaylamadı.',
      open: 'Siz başlamadan önce adviserend arts ve RIZIV kabul etmelidir.',
    },
  },
  amounts: {},
  doubts: {
    vooraf:
      'Onayı almadan başlamayın. Onay yoksa RIZIV hiçbir şey ödemez. Ödeneğinizin devam edip etmediğini de sorun.',
    daarna:
      'Eğitimden sonra, yeni mesleğinizde çalışıp çalışamayacağınıza yeniden bakılır. O zaman ödeneğiniz birkaç ay sonra bitebilir. Başlamadan önce bunu sorun.',
  },
  deadlines: {},
  steps: {
    arts: 'Sağlık sandığınızdaki adviserend arts ile randevu alın.',
    voorstel: 'Yanınızda bir eğitim önerisi götürün veya seçmek için yardım isteyin.',
    beslissing: 'RIZIV’in kararını bekleyin. Karara katılmıyor musunuz? O zaman iş mahkemesine gidebilirsiniz.',
  },
  unchecked: {
    erkend:
      'Sağlık sandığınızın sizi iş göremez olarak tanıyıp tanımadığı ve sağlığınızın bir eğitime izin verip vermediği.',
    vrijwillig: 'Eğitimi kendiniz seçip seçmediğiniz. Bu şarttır.',
    fonds:
      'Terug Naar Werk-fonds kuponunu daha önce alıp almadığınız. Bir herscholing ile birlikte bu mümkün değildir.',
  },
};
