import { details } from '../builders.js';

/** What it gives, what to do for it, and what is not sure. */
export const herscholingRizivDetails = details({
  amounts: {},
  doubts: {
    vooraf: { about: 'akkoord', sources: ['R-riziv-herscholing', 'R-hziv'] },
    daarna: { sources: ['V-herscholing', 'R-bondgenoot'] },
  },
  deadlines: {},
  steps: {
    arts: {
      url: 'https://www.riziv.fgov.be/nl/themas/reintegratie/Paginas/verloop-socioprofessionele-herorienterings-rehabilitatietraject.aspx',
    },
    voorstel: {},
    beslissing: { beforeStart: { sources: ['R-riziv-herscholing', 'R-hziv'] } },
  },
  unchecked: { erkend: {}, vrijwillig: {}, fonds: {} },
  page: 'https://www.riziv.fgov.be/nl/themas/reintegratie/Paginas/verloop-socioprofessionele-herorienterings-rehabilitatietraject.aspx',
  review: '2027-06-30',
});
