import type { Sources } from '../../src/reasoning/rulebook.js';
import { overheid, pers, secretariaat, studie, vakbond, onderwijs } from './kinds.js';

/** What the incentives for who looks for work rest on. */
export const werkZoeken = {
  'R-vdab-vragen': overheid(
    'VDAB: vragen over erkende opleidingen',
    'https://www.vdab.be/help/veelgestelde-vragen-erkende-opleidingen',
  ),
  'R-abvv-vergoedingen': vakbond(
    'ABVV: vergoedingen bij een opleiding of stage',
    'https://w3.vlaamsabvv.be/art/pid/31488/Opleiding-of-stage-volgen%3A-Op-welke-vergoedingen-heb-je-recht%3F.htm',
    '2023',
  ),
  'R-vdab-vrijstelling-erkend': overheid(
    'VDAB: vrijstelling voor een erkende opleiding',
    'https://www.vdab.be/vrijstellingen/erkend',
  ),
  'R-vdab-vrijstelling-andere': overheid(
    'VDAB: vrijstelling voor een andere opleiding',
    'https://www.vdab.be/vrijstellingen/niet-erkend',
  ),
  'R-vdab-voorwaarden-andere': overheid(
    'VDAB: voorwaarden per soort studie',
    'https://www.vdab.be/voorwaarden-niet-erkend',
  ),
  'R-odisee-uitkering': onderwijs(
    'Odisee: studeren met een uitkering',
    'https://www.odisee.be/studeren-met-een-uitkering',
  ),
  'R-bruzz-knelpunt': pers(
    'Bruzz: uitkering behouden met een opleiding tot een knelpuntberoep',
    'https://www.bruzz.be/actua/samenleving/actiris-werklozen-kunnen-uitkering-behouden-met-opleiding-knelpuntberoep-2025-05',
    '2025-05',
  ),
  'R-schreuer': pers(
    'François Schreuer: werkloos en een opleiding volgen',
    'https://schreuer.org/interventions/le-blog/vous-etes-au-chomage-et-vous-souhaitez-vous-former-c-est-maintenant-qu-il-faut-agir.html',
    '2025',
  ),
  'R-unisoc': studie(
    'Unisoc: werkloosheidsuitkering tijdens opleidingen tot knelpuntberoepen in de zorg',
    'https://www.unisoc.be/articles/nl/public/behoud-van-werkloosheidsuitkeringen-tijdens-opleidingen-tot-knelpuntberoepen-in-de-zorg',
    undefined,
    '2026-11-28',
  ),
  'R-businessam': pers(
    'Business AM: de werkloosheidsuitkering wordt beperkt in de tijd',
    'https://businessam.be/beperking-werkloosheidsuitkering-gefaseerd',
    '2025',
  ),
  'R-securex-ibo': secretariaat(
    'Securex: hervorming van de IBO in Vlaanderen',
    'https://www.securex.be/en/lex4you/employer/news/reform-of-individual-professional-training-in-flanders',
    '2025-12',
  ),
  'R-brussels-times-ibo': pers(
    'The Brussels Times: Vlaanderen hervormt de IBO',
    'https://www.brusselstimes.com/1896492/flanders-reforms-vocational-training-system',
    '2026',
  ),
  'R-rva-ibo': overheid(
    'RVA: uitkering tijdens een IBO voor wie geen uitkering heeft, infoblad T96',
    'https://www.rva.be/burgers/tewerkstelling-opleiding/beroepsopleiding/hebt-u-als-niet-vergoede-werkzoekende-recht-op-uitkeringen-in-geval-van-beroepsopleiding-in-een-onderneming',
    '2022-01',
  ),
  'R-opwijk-ibo': overheid(
    'Gemeente Opwijk: IBO voor werkzoekenden',
    'https://www.opwijk.be/individuele-beroepsopleiding-ibo-voor-werkzoekenden',
  ),
  'R-hub-opleidingscheque': overheid(
    'Hub.brussels: opleidingscheque van Actiris',
    'https://info.hub.brussels/nl/subsidies/opleidingscheque',
    '2021-10-07',
  ),
  'R-riziv-herscholing': overheid(
    'RIZIV: hoe een herscholing verloopt',
    'https://www.riziv.fgov.be/nl/themas/reintegratie/Paginas/verloop-socioprofessionele-herorienterings-rehabilitatietraject.aspx',
    undefined,
    '2026-11-28',
  ),
  'R-hziv': overheid(
    'Hulpkas voor ziekteverzekering: actief blijven als je arbeidsongeschikt bent',
    'https://www.caami-hziv.fgov.be/nl/leden/uitkering-arbeidsongeschiktheid/actief-blijven-bij-arbeidsongeschiktheid',
    undefined,
    '2026-11-28',
  ),
  'R-bondgenoot': studie(
    'Bondgenoot: wat herscholing is in de ziekteverzekering',
    'http://bondgenoot.be/wetgeving/wat-is-herscholing-in-de-ziekteverzekering',
    undefined,
    '2026-11-28',
  ),
  'R-abvv-deeltijds': vakbond(
    'ABVV: deeltijds werken met een inkomensgarantie-uitkering',
    'http://vlaamsabvv.be/art/pid/30094/Deeltijds-werken%2C-hoe-zit-dat%3F-.htm',
    '2016',
    '2026-11-28',
  ),
  'R-gtb': studie(
    'Reuma in mij: begeleiding naar werk door GTB',
    'https://reumainmij.be/2014/09/18/informatief-gtb/',
    '2014-09-18',
    '2026-11-28',
  ),
  'R-arbeidsbeperking': studie(
    'Participate Autisme: een arbeidsbeperking laten erkennen door VDAB',
    'https://www.participate-autisme.be/go/nl/ondersteuning-zoeken/de-praktische-gids/fiche.cfm?id=23',
    undefined,
    '2026-11-28',
  ),
  'R-taalcheque': overheid('1819: taalcheque', 'https://www.1819.brussels/nl/subsidies/taalcheques-matching', '2021'),
  'R-ict-cheque': overheid('1819: ICT-cheque', 'https://1819.brussels/nl/subsidies/ict-cheques', '2021'),
} satisfies Sources;
