import type { BeginTexts } from '../texts.js';

/** What the first screen says beside the frame: it is painted before any other text of a question is there. */
export const begin: BeginTexts = {
  questions: {
    situatie: {
      help: 'Zamanınızın çoğunda ne yapıyorsanız onu seçin. Sözleşmeniz var ama kısa süre hasta mısınız veya geçici olarak işsiz misiniz? O zaman “Bir işveren için çalışıyorum” cevabını seçin.',
    },
  },
  facts: {
    situatie: {
      question: 'Şu anda en çok ne yapıyorsunuz?',
      label: 'Durum',
      rare: 'Başka bir şey',
      values: {
        loondienst: 'Bir işveren için çalışıyorum',
        zelfstandig: 'Kendi hesabıma çalışıyorum',
        werkzoekend: 'İş arıyorum',
        arbeidsongeschikt: 'Hastalık nedeniyle uzun süre çalışamıyorum',
        student: 'Öğrenciyim',
        leefloon: 'Leefloon alıyorum',
        thuis: 'Çalışmıyorum ve iş aramıyorum',
        gepensioneerd: 'Emekliyim',
        gedetineerd: 'Cezaevindeyim',
      },
      hints: {
        loondienst: 'Memursanız, geçici işçiyseniz (interim) veya geçici olarak işsizseniz de.',
        werkzoekend: 'Ödenek alarak veya almadan.',
        leefloon: 'OCMW’nin verdiği bir ödenek.',
      },
    },
  },
};
