import type { VerderTexts } from '../texts.js';

/** The words of the frame that the first screen can do without. */
export const verder: VerderTexts = {
  ticks: 'Bunlar da sizin için doğru mu?',
  ticksHint: 'Doğru olanları işaretleyin. Hiçbiri doğru değil mi? O zaman devam edin.',

  errorEmpty: 'Bir sayı girin, örneğin {{example}}, veya “Bilmiyorum” cevabını seçin.',
  errorNumber: '{{min}} ile {{max}} arasında bir sayı girin, örneğin {{example}}.',
  errorListed:
    'Bir numara girin, örneğin {{voorbeeld-sector}}, veya listeden seçin. Bilmiyor musunuz? O zaman boş bırakın.',
  errorPart: 'Yüzde {{percent}} mi demek istiyorsunuz? O zaman {{percent}} girin.',
  errorTogether: 'Bu iki cevap çoğunlukla birbirine uymaz. Kontrol edin. Yine de doğru mu? O zaman devam edin.',
  errorFar: '{{date}} girdiniz. Kontrol edin. Yine de doğru mu? O zaman devam edin.',
  errorDate: 'Bir tarih girin veya “Bilmiyorum” cevabını seçin.',
  errorDays: '{{min}} ile {{max}} arasında bir tarih girin.',

  step: 'Adım {{at}} / {{of}}: {{chapter}}',
  answers: 'Cevaplarınız ({{count}})',
  change: 'Değiştir',
  changeOf: 'Değiştir: {{label}}',

  dropped: 'Şunları linkten alamadık: {{list}}. Gerekirse yeniden soracağız.',
  droppedUnknown: 'tanımadığımız bir şey',
  brokenCode: 'Kodun tamamını okuyamadık. Emin olduklarımızı aldık. Kodu bir kez daha tarayın veya buradan devam edin.',
  oldLink: 'Bu link başka bir sürüme ait. Uyanları aldık. Cevaplarınızı kontrol edin.',

  readAloud: 'Sesli oku',
  readStop: 'Okumayı durdur',
  readSlow: 'Daha yavaş',
  readNone: 'Cihazınızda Türkçe ses yok. Cihaz bunu sesli okuyamaz.',
};
