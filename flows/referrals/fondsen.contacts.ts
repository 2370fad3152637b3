import type { Contact } from '../../src/reasoning/rulebook.js';
import type { Fonds } from './sectorfondsen.js';

export const travi: Contact = { url: 'https://travi.be', sources: ['R-travi'] };
export const vormDc: Contact = { url: 'https://vorm-dc.be', sources: ['R-vorm-dc', 'R-dienstencheques'] };

/** A site nobody looked at: the person is told so. */
const site = (host: string): Contact => ({ url: `https://${host}`, sources: [] });
const onbekend: Contact = { sources: [] };

/** Where each training fund is found. */
export const fondsen: Readonly<Record<Fonds, Contact>> = {
  cevora: { url: 'https://www.cevora.be', sources: ['R-cevora', 'R-cevora-premie'] },
  constructiv: { url: 'https://www.constructiv.be', sources: ['R-constructiv', 'S65'] },
  mtech: { url: 'https://mtechplus.be', sources: ['R-mtech'] },
  volta: { url: 'https://volta-org.be', sources: ['R-volta'] },
  educam: site('educam.be'),
  'co-valent': { url: 'https://co-valent.be', sources: ['R-co-valent'] },
  alimento: { url: 'https://www.alimento.be', sources: ['R-alimento'] },
  handel: onbekend,
  'horeca-forma': site('horecaforma.be'),
  woodwize: site('woodwize.be'),
  cobot: site('cobot.be'),
  ivoc: site('ivoc.be'),
  textielverzorging: onbekend,
  grafoc: site('grafoc.be'),
  papier: onbekend,
  sftl: site('sftl.be'),
  fcbo: { url: 'https://www.fcbo.be', sources: ['R-fcbo'] },
  taxi: onbekend,
  ambassador: site('ambassador.be'),
  logos: site('logosinform.be'),
  schoonmaak: site('ocs-cfn.be'),
  bewaking: onbekend,
  kappers: onbekend,
  travi,
  'vorm-dc': vormDc,
  vivo: { url: 'https://vivosocialprofit.org', sources: ['R-icoba'] },
  ziekenhuizen: site('fe-bi.org'),
  vastgoed: site('sf323.be'),
  liberform: { url: 'https://www.liberform.be', sources: ['R-liberform'] },
  banken: site('febelfin-academy.be'),
  verzekeringen: site('fopas.be'),
  eduplus: { url: 'https://www.eduplus.be', sources: ['R-eduplus'] },
  mediarte: site('mediarte.be'),
  podiumkunsten: site('podiumkunsten.be'),
  attracties: onbekend,
  beton: onbekend,
  'vrij-onderwijs': onbekend,
  diverscity: { url: 'https://diverscity.be', sources: ['R-convenants-lijst'] },
};
