import type { SteunTexts } from '../../texts.js';
import { eerderGenomen, contract, cao, verlof, meerJobs } from './gedeeld.js';

export const vlaamsOpleidingskrediet: SteunTexts['vlaams-opleidingskrediet'] = {
  name: 'Vlaams opleidingskrediet (eğitim için aylık prim)',
  gives:
    'Bir eğitim için bir süre daha az çalışırsınız veya işe ara verirsiniz. Flandre size her ay bir prim öder. Bu prim, tijdskrediet ödeneğine eklenir.',
  decides: 'Flaman yönetimi karar verir. Önce, ödenekleri ödeyen RVA’nın sizin için tijdskrediet onaylaması gerekir.',
  criteria: {
    statuut: contract,
    werkgever: {
      yes: 'İşvereniniz ve işyeriniz sayılıyor.',
      no: 'Opleidingskrediet, Flandre’deki özel sektör ve socialprofit (bakım, sosyal hizmet, kültür) içindir. Brüksel’de sadece Flaman sübvansiyonu alan socialprofit sayılır.',
      open: 'Bu, işvereninize ve nerede çalıştığınıza bağlıdır. Bazı işverenler hakkında bir kural bulamadık.',
    },
    ...verlof,
    uitkering: {
      yes: 'Son {{maanden-voltijds}} ay tam zamanlı çalıştınız. Bu, tijdskrediet ödeneği için sayılır.',
      no: 'Tijdskrediet ödeneği olmadan prim yoktur. O ödenek için {{maanden-voltijds}} ay tam zamanlı çalışmış olmanız gerekir. Sadece işe tamamen ara verenler için bir istisna vardır.',
      open: 'Bu, önceden ne kadar çalıştığınıza bağlıdır: {{maanden-voltijds}} ay tam zamanlı. İşe tamamen ara verirseniz {{maanden-deeltijds}} ay kısmi zamanlı çalışma da sayılır.',
    },
    premie: {
      yes: 'Prim için yeterince çalışıyorsunuz: en az %{{premie-minst}}.',
      no: '%{{premie-minst}} oranından az çalışıyorsunuz. O zaman prim yoktur.',
      open: 'Bu, ne kadar çalıştığınıza bağlıdır. Prim almak için en az %{{premie-minst}} çalışmanız gerekir.',
      unasked: meerJobs,
    },
    kenmerk: {
      yes: 'Eğitiminiz opleidingsverlof için sayılıyor ve diplomanıza uyuyor.',
      no: 'Eğitiminiz kurallara uymuyor. Her zaman Vlaams opleidingsverlof için sayılması gerekir. Ve bir persoonlijk ontwikkelingsplan (loopbaanbegeleiding sonucu) içinde olması gerekir. En fazla lise diplomanız mı var? O zaman eğitim bir diplomaya, bir beroepskwalificatie belgesine, kendi işletmenize veya bir knelpuntberoep mesleğine (yeterince insan yok) götürüyorsa bu plana gerek yoktur.',
      open: 'Eğitiminizin Vlaams opleidingsverlof için sayılması gerekir. Ayrıca diplomanıza ve eğitimin sizi nereye götürdüğüne bağlıdır. Yükseköğretim diplomanız varsa, eğitimin bir persoonlijk ontwikkelingsplan (loopbaanbegeleiding sonucu) içinde olması gerekir.',
    },
  },
  amounts: {
    'voltijds-vanaf-75':
      '{{value}} brüt, işe tamamen ara verirseniz ve ondan önce en az %{{premie-meest}} çalıştıysanız',
    'voltijds-vanaf-50':
      '{{value}} brüt, işe tamamen ara verirseniz ve ondan önce %{{premie-helft}} ile %{{premie-meest}} arası çalıştıysanız',
    'voltijds-vanaf-20':
      '{{value}} brüt, işe tamamen ara verirseniz ve ondan önce %{{premie-minst}} ile %{{premie-helft}} arası çalıştıysanız',
    halftijds: '{{value}} brüt, yarım zamanlı çalışmaya geçerseniz',
    vijfde: '{{value}} brüt, beşte bir daha az çalışmaya geçerseniz',
    alleenwonend:
      '{{value}} brüt ek, yalnız yaşıyorsanız veya çocuk parası (Groeipakket) aldığınız çocuklarla tek başınıza yaşıyorsanız',
  },
  doubts: {
    'eerder-genomen': eerderGenomen,
    'bestaat-nog':
      'Bu prim hakkında yeni bir kaynak bulamadık. Tutarlarımız {{premie-stand}} tarihinden. Şimdi büyük ihtimalle daha yüksektir. Primin kaldırıldığını da hiçbir yerde bulmadık. Bunu {{infolijn}} numaralı telefondan sorun.',
    socialprofit:
      'Socialprofit alanında mı çalışıyorsunuz? Özel sektördeki tutarların aynısının geçerli olduğunu varsayıyoruz. Bu kesin değil. Bunu {{infolijn}} numaralı telefondan sorun.',
    'pop-op-tijd':
      'Yükseköğretim diplomanız mı var? Bir kaynağa göre loopbaanbegeleiding okul yılı başlamadan önce bitmiş olmalıdır. Bunu {{infolijn}} numaralı telefondan sorun.',
    'cao-103-7': cao,
    'sociale-economie':
      'Uyarlanmış bir iş şirketinde (maatwerkbedrijf) veya sosyal ekonominin başka bir şirketinde mi çalışıyorsunuz? Hedef grup çalışanları için özel sektörün kuralları geçerlidir. Onlara rehberlik edenler için socialprofit kuralları geçerlidir.',
  },
  deadlines: {
    aanvraag: {
      dated:
        'Eğitimle birlikte tijdskrediet de başlıyorsa, prim için en geç {{date}} tarihinde başvurun. Sonrasında primi belki alamazsınız.',
      undated:
        'Prim için, tijdskrediet başladıktan sonra {{vlaams-opleidingskrediet-aanvraag}} ay içinde başvurun. Sonrasında primi belki alamazsınız.',
      passed:
        'Sizin için tijdskrediet eğitimle birlikte mi başladı? O zaman prim için {{date}} tarihine kadar başvurabilirdiniz. Daha sonra başladıysa hâlâ zamanınız var.',
    },
  },
  steps: {
    tijdskrediet: 'Önce bir eğitim için tijdskrediet başvurusu yapın. RVA’nın kararını bildiren mektubu saklayın.',
    aanvraag: 'Prim için Flaman yönetimine başvurun.',
    verlengen: 'Tijdskrediet süresini uzatırsanız prim için yeniden başvurun.',
  },
  unchecked: {
    contract: 'Özel sektörde {{contract-maanden}} aydır ara vermeden bir sözleşmeniz olup olmadığı.',
    'tewerkstelling-voorbije-jaar': 'İşe ara vermeden önceki yıl ne kadar çalıştığınız. Tutar buna bağlıdır.',
    'beslissing-rva': 'RVA’nın size tijdskrediet ödeneği verip vermediği.',
    gezinssituatie: 'Yalnız yaşayıp yaşamadığınız. O zaman daha fazla alırsınız.',
  },
};
