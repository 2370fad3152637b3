import type { SteunTexts } from '../../texts.js';

export const inburgering: SteunTexts['inburgering'] = {
  name: 'Inburgeringstraject (uyum programı)',
  gives:
    'Hollandaca öğrenirsiniz ve burada hayatın nasıl olduğunu öğrenirsiniz. İş veya eğitim için yardım alırsınız ve insanlarla tanışırsınız.',
  decides:
    'Programa katılmanız gerekip gerekmediğine veya katılıp katılamayacağınıza Agentschap Integratie en Inburgering bakar. Anvers’te bu Atlas, Gent’te Amal, Brüksel’de Bon’dur.',
  criteria: {
    doel: {
      yes: 'Hollandaca öğrenmek istiyorsunuz.',
      no: 'Inburgeringstraject, Hollandaca öğrenmekle başlar. Siz başka bir hedef seçtiniz. Yine de inburgering mi istiyorsunuz? O zaman hedef olarak Hollandaca öğrenmeyi seçin.',
      open: 'Bu, Hollandaca öğrenmek isteyip istemediğinize bağlıdır.',
    },
    nieuw: {
      yes: 'Belçika’da yenisiniz.',
      no: 'Bu program, Belçika’da yeni olanlar içindir. Hollandaca derslerini bu program olmadan da alabilirsiniz.',
      open: 'Bu, Belçika’da yeni olup olmadığınıza ve inburgering yapmanız gerekip gerekmediğine veya yapıp yapamayacağınıza bağlıdır.',
    },
    bescherming: {
      yes: 'Şu anda koruma (iltica) başvurunuz yok.',
      no: 'Koruma (iltica) başvurunuz var. {{asiel-sinds}} tarihinden beri bu durumda inburgeringstraject programına katılamazsınız. Hollandaca derslerini alabilirsiniz.',
      open: 'Bu, koruma (iltica) başvurunuz olup olmadığına bağlıdır. Hâlâ bir karar bekleyenler programa katılmaz.',
    },
    woonplaats: {
      yes: 'Flandre’de veya Brüksel’de oturuyorsunuz.',
      no: 'Flandre’de veya Brüksel’de oturmuyorsunuz. Bu program sadece orada oturanlar içindir.',
      open: 'Bu, nerede oturduğunuza bağlıdır.',
    },
  },
  amounts: {
    prijs: 'bütün programın fiyatı: {{value}}',
  },
  doubts: {
    gratis: 'Bazı insanlar, örneğin bazı iş arayanlar, şu anda hiçbir şey ödemiyor.',
    leefloon: 'Leefloon alıyorsanız program için şu anda hiçbir şey ödemezsiniz.',
    brussel: 'Brüksel’de mi oturuyorsunuz? Orada program ücretsizdir.',
    hervorming:
      '{{inburgering-jaar}} yılında Flaman Hükümeti yeni kuralları onayladı: daha fazla insan ödemek zorunda olacak. Ne zamandan itibaren olduğunu bulamadık. Bu yüzden fiyatı her zaman sorun.',
  },
  deadlines: {},
  steps: {
    aanmelden: 'Agentschap Integratie en Inburgering’e veya Atlas’a, Amal’a ya da Bon’a başvurun.',
    prijs: 'Ödemeniz gerekip gerekmediğini ve ne kadar olduğunu sorun.',
  },
  unchecked: {
    'moet-of-mag': 'Programa katılmanızın zorunlu olup olmadığı veya katılıp katılamayacağınız.',
    'tijdelijke-bescherming':
      'Ukrayna’dan gelen insanlar gibi geçici korumanız olup olmadığı. Bu kural kontrol edilmedi.',
  },
};
