import type { KioskTexts } from '../../src/kiosk/texts.js';

/** What a kiosk says around the wegwijzer. */
export const kiosk: KioskTexts = {
  welcome: 'Birkaç soruyla eğitiminiz için hangi desteklerin olduğunu öğrenin.',
  still: 'Hâlâ burada mısınız?',
  countdown: 'Her şeyi silmemize kalan saniye: {{seconds}}',
  stay: 'Evet, hâlâ buradayım',
  wipe: 'Her şeyi şimdi sil',
  digits: 'Rakamlar',
  erase: 'Son karakteri sil',
  done: 'Tamam',
  day: 'Gün',
  month: 'Ay',
  year: 'Yıl',
  list: 'Listeden seçin',
  listNone: 'Listede buna uyan numara yok.',
  link: 'Bu sayfayı telefonunuzda açın',
  linkScan: 'Kodu telefonunuzla tarayın.',
  linkAddress: 'Ya da bu adresi yazın:',
  linkCall: 'Ya da arayın:',
  phone: 'Kendi telefonunuzla arayın',
  phoneScan: 'Kodu tarayın ya da numarayı yazın.',
  code: 'Telefonunuz için kod',
  louder: 'Daha yüksek',
  softer: 'Daha alçak',
  aged: '{{date}} tarihli veriler. Bu arada değişmiş olabilir.',
  unsure: 'Şu anda size hangi desteğin uygun olduğunu söyleyemiyoruz. Bu kişiler size yardımcı olur.',
  refused: 'Bu cihaz şu anda çalışmıyor. {{infolijn}} numarasını arayın: orada size yardım ederler.',
  settings: 'Yönetici için: kiosk.json içinde bir şey doğru değil ve olağan değer geçerli. Kontrol edin: {{list}}',
  notKept: 'Yönetici için: bu cihaz dosyaları saklayamadı. Ağ olmadan kiosk çalışmaz.',
  silent:
    'Yönetici için: {{date}} tarihinden itibaren bu cihaz hangi desteğin uygun olduğunu artık söylemez. Yeni bir sürüm yükleyin.',
};
