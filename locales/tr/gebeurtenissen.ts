import type { EventId } from '../../flows/events.js';

/** What can happen in a life, as the person says it. */
export const gebeurtenissen: Readonly<Record<EventId, string>> = {
  zelfstandig: 'Kendi hesabıma çalışmaya başlıyorum',
  'werk-verliezen': 'İşimi kaybediyorum',
  'werk-vinden': 'İş buluyorum',
  'andere-sector': 'İşveren veya sektör değiştiriyorum',
  'minder-werken': 'Daha az çalışacağım',
  verhuizen: 'Taşınıyorum',
  'ziek-worden': 'Hasta oluyorum',
  pensioen: 'Emekli oluyorum',
};
