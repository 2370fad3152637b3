import type { SteunTexts } from '../../texts.js';

export const premieEersteDiploma: SteunTexts['premie-eerste-diploma'] = {
  name: 'İlk lise diploması için prim',
  gives:
    'İlk lise diplomanızı bir centrum voor volwassenenonderwijs (CVO) okulunda mı alıyorsunuz? O zaman kendinizin ödediği kayıt ücretini sonradan geri alırsınız.',
  decides: 'Başvurunuzdan sonra Flaman yönetimi karar verir.',
  criteria: {
    doel: {
      yes: 'Lise diploması almak istiyorsunuz.',
      no: 'Prim, lise diploması alanlar içindir. Siz başka bir hedef seçtiniz.',
      open: 'Bu, lise diploması almak isteyip istemediğinize bağlıdır.',
    },
    diploma: {
      yes: 'Henüz lise diplomanız yok.',
      no: 'Zaten lise diplomanız var. Prim sadece ilk kez lise diploması alanlar içindir.',
      open: 'Bu, zaten lise diplomanız olup olmadığına bağlıdır.',
    },
    opleiding: {
      yes: 'Normal bir eğitim alıyorsunuz.',
      no: 'Prim, bir CVO’da ders alanlar içindir. Examencommissie sınavları veya şirketinizdeki bir eğitim sayılmaz.',
      open: 'Bu, nasıl bir eğitim aldığınıza bağlıdır. Prim, bir CVO’daki dersler içindir.',
    },
  },
  amounts: {
    semester: 'dönem (yarım okul yılı) başına en fazla {{value}} geri',
    schooljaar: 'okul yılı başına en fazla {{value}} geri',
  },
  doubts: {
    maximum:
      'Bu üst sınır {{schooljaar-2025-maand}} öncesinden. Sonra fiyatlar arttı. Şimdi ne kadar geri alacağınızı bulamadık. Okula sorun.',
    opleidingscheques: 'Bir kısmını opleidingscheques ile mi ödüyorsunuz? O kısmı geri alamazsınız.',
  },
  deadlines: {},
  steps: {
    bewaren: 'Ödediklerinizin belgelerini saklayın.',
    aanvragen: 'Diplomanızı aldığınızda prim için başvurun. Formu size okul verir.',
    termijn: 'Bunu, diplomanızı aldıktan sonra {{premie-jaren}} yıl içinde yapın.',
  },
  unchecked: {
    cvo: 'Dersleri bir centrum voor volwassenenonderwijs (CVO) okulunda alıp almadığınız.',
    'ander-land': 'Başka bir ülkede daha önce bir diploma alıp almadığınız. Bunun nasıl sayıldığını bulamadık.',
    geslaagd: 'Başarılı olup olmadığınız. Sadece başarılı olduğunuz dersler için para geri alırsınız.',
    cursusmateriaal: 'Kitaplar ve diğer malzemeler için ne kadar ödediğiniz. Bunu geri alamazsınız.',
  },
};
