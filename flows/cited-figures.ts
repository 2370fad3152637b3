/** A figure that no rule rests on, and where it stands. */
interface Cited {
  readonly value: number | string;
  readonly sources: readonly string[];
}

const cited = (value: number | string, ...sources: readonly string[]): Cited => ({ value, sources });

/** What texts tell of what the rules do not ask: waits, prices, the year of a page. Each stands here once. */
export const citedFigures = {
  // The number that everybody can call.
  infolijn: cited('1700', 'R-1700'),

  // questions
  'maanden-voltijds': cited(12, 'S44', 'S45'),
  'maanden-deeltijds': cited(24, 'S44'),
  'kmo-klein-werknemers': cited(50, 'R-kmo-grootte'),
  'kmo-klein-omzet': cited(10, 'R-kmo-grootte'),
  'kmo-werknemers': cited(250, 'R-kmo-grootte'),
  'kmo-omzet': cited(50, 'R-kmo-grootte'),
  'kmo-balans': cited(43, 'R-kmo-grootte'),
  'dagopleiding-weken': cited(4, 'R-vdab-vrijstelling-erkend'),
  'dagopleiding-uren': cited(20, 'R-vdab-vrijstelling-erkend'),
  'dagopleiding-studiepunten': cited(27, 'R-vdab-vrijstelling-andere'),
  'brevet-jaar': cited('2009', 'S66'),
  'pop-jaren': cited(6, 'S58'),

  // verlof
  'hervorming-jaar': cited('2025', 'S5'),
  'schooljaar-2024': cited('2024-2025', 'S9'),
  'maart-bron': cited('2023', 'S-sodalis-maart'),
  'loongrens-2024': cited(3641, 'S9'),
  'loongrens-2025': cited(3714, 'S9'),
  'vast-rooster-procent': cited(50, 'R-waals-csc', 'R-ostbelgien-csc'),
  'wallonie-plan': cited('2025', 'R-waals-hervorming'),
  'wallonie-afstand': cited('2024', 'R-waals-parlement'),
  'leerovereenkomst-uren': cited(80, 'S25'),

  // tijdskrediet, zorgkrediet
  'cao-sinds': cited('2026-01-01', 'S40'),
  'tijdskrediet-blok': cited(3, 'S43', 'S46'),
  'knelpunt-jaar': cited('2019', 'S46'),
  'attest-maanden': cited(3, 'S44', 'S47'),
  'attest-dagen': cited(20, 'S44', 'S47'),
  'week-dagen': cited(5, 'S46', 'S47'),
  'melding-werknemers': cited(20, 'S42'),
  'premie-stand': cited('2021-09-01', 'S30'),
  'contract-maanden': cited(12, 'S34'),
  'zorgkrediet-anders': cited(27, 'S39'),
  'zorgkrediet-ook': cited(9, 'S88'),
  'zorgkrediet-maanden': cited(3, 'S36', 'S38'),
  'zorgkrediet-dagen': cited(20, 'S36', 'S38'),

  // opleidingsdagen
  'dagen-minst': cited(2, 'R-opleidingsdagen', 'R-opleidingsdagen-prato'),
  'dagen-bron-van': cited('2023', 'R-opleidingsdagen'),
  'dagen-bron-tot': cited('2024', 'R-opleidingsdagen-prato'),

  // loopbaanbegeleiding
  'cheque-plan': cited('2025', 'S51'),
  'cheque-ziek': cited('2020', 'R-careerpoint'),
  'cheque-maanden': cited(3, 'S51'),
  'centra-jaar': cited('2026', 'S56'),
  'quotum-jaar': cited('2025', 'R-besluit-loopbaankrediet'),
  'krediet-laag': cited(15, 'S56'),
  'krediet-hoog': cited(25, 'S56'),

  // werk zoeken
  'verplaatsing-van': cited('2020', 'R-vdab-erkend'),
  'verplaatsing-tot': cited('2024', 'R-vdab-erkend'),
  'opvang-van': cited('2019', 'R-abvv-vergoedingen'),
  'opvang-tot': cited('2023', 'R-abvv-vergoedingen'),
  'ziek-van': cited('2019', 'R-vdab-gezondheid'),
  'ziek-tot': cited('2024', 'R-vdab-gezondheid'),
  'brussel-jaar': cited('2021', 'R-vdab-brussel'),
  'school-jaren': cited(2, 'R-vdab-voorwaarden-andere'),
  'zorg-bronnen': cited('2025', 'R-bruzz-knelpunt', 'R-schreuer'),
  'zorg-laag': cited(4, 'R-bruzz-knelpunt'),
  'zorg-hoog': cited(5, 'R-schreuer'),
  'oud-leeftijd': cited(55, 'R-businessam'),
  'oud-jaren': cited(30, 'R-businessam'),
  'oud-bron': cited('2025', 'R-businessam'),
  'ibo-weken': cited(4, 'R-securex-ibo'),
  'ibo-premie-1': cited(70, 'R-securex-ibo'),
  'ibo-premie-2': cited(80, 'R-securex-ibo'),
  'ibo-premie-3': cited(90, 'R-securex-ibo'),
  'ibo-premie-4': cited(100, 'R-securex-ibo'),
  'ibo-pagina': cited('2022', 'R-rva-ibo'),
  'actiris-maanden': cited(6, 'R-actiris'),
  'actiris-jaren': cited(2, 'R-actiris'),
  'actiris-leeftijd': cited(46, 'R-actiris'),
  'actiris-stand': cited('2021', 'R-actiris'),
  'vdab-regels': cited('2026', 'R-rva-maart-2026'),

  // gezondheid
  'fonds-dagen': cited(45, 'R-terug-naar-werk-fonds'),
  'fonds-maanden': cited(6, 'R-terug-naar-werk-fonds'),
  'fonds-geldig': cited(6, 'R-terug-naar-werk-fonds'),
  'fonds-bedrag': cited(1800, 'R-terug-naar-werk-fonds'),
  'fonds-stand': cited('2025', 'R-terug-naar-werk-fonds'),

  // leren
  'asiel-sinds': cited('2022-03-01', 'R-verzoekers'),
  'inburgering-jaar': cited('2026', 'R-inburgering-prijs'),
  'cvo-procent': cited(66, 'R-cvo-vrijstellingen'),
  'cvo-cent': cited(3, 'R-cvo-prijzen'),
  'cvo-hoog': cited(4, 'R-cvo-prijzen', 'R-cvo-hoog-tarief'),
  'premie-jaren': cited(1, 'R-diplomapremie'),
  'kmo-laag': cited(20, 'R-kmo-hervorming'),
  'kmo-hoog': cited(45, 'R-kmo-hervorming'),
  'kmo-minst': cited(100, 'R-kmo-vigc', 'R-kmo-newfoundation', 'R-kmo-sbm-portefeuille'),
  'kmo-eigen-dagen': cited(30, 'R-kmo-vigc'),
  'kmo-jaar': cited('2026', 'R-kmo-hervorming'),
  'lerarenbonus-stand': cited('2022', 'R-lerarenbonus'),
  'competentie-van': cited('2022', 'R-competentiecheck'),
  'competentie-tot': cited('2023', 'R-competentiecheck'),
  'tegoed-stand': cited('2023', 'S53'),
  'cheque-niveau': cited(4, 'S22'),
  'cheque-examens': cited('2019', 'S22'),
  'leerwinkel-van': cited('2019', 'R-leerwinkel-genk'),
  'leerwinkel-tot': cited('2023', 'R-leerwinkel-mechelen'),
  'leerwinkel-brussel': cited('2022', 'R-leerwinkel-brussel'),
  'brusselse-lijn': cited('1819', 'R-brussel-1819'),
  'zorgopleiding-stand': cited('2023', 'R-project-600'),
  'pc-zorg': cited('330', 'R-project-600-prive'),
  'pc-bedienden': cited('200', 'R-cevora'),
  'pc-vastgoed': cited('323', 'R-sectorconvenants'),
  'mtech-jaar': cited('2021-2022', 'R-mtech'),

  // wat mensen vragen
  'afwezig-procent': cited(10, 'V-planning', 'V-inplannen'),
  'vraag-dagen': cited(14, 'S-accuria'),
  'vraag-weken': cited(2, 'S-accuria'),
  'verlof-loon': cited(3, 'V-verlof-ontslag', 'V-fod-ontslag'),
  'tijdskrediet-na': cited(3, 'V-tijdskrediet-ontslag'),
  'tijdskrediet-loon': cited(6, 'V-tijdskrediet-ontslag'),
  'ontslag-sinds': cited('2026-03', 'V-ontslag-nemen-2026'),
  'ontslag-jaren': cited(10, 'V-ontslag-nemen-2026'),
  'ontslag-maanden': cited(6, 'V-ontslag-nemen-2026'),
  'nieuw-dagen': cited(15, 'V-brussel-aanvraag'),
  'herscholing-maanden': cited(3, 'V-herscholing'),
  'missen-procent': cited(10, 'V-verlof-verliezen', 'V-brussel-verliezen'),
  'brussel-dagen': cited(5, 'V-brussel-verliezen'),
  'brussel-maanden': cited(6, 'V-brussel-verliezen'),
  'uitkering-dagen': cited(28, 'V-vdab-plichten'),
  'beding-jaren': cited(3, 'V-scholingsbeding'),
  'beding-procent': cited(80, 'V-scholingsbeding'),
  'beding-stand': cited('2021', 'V-scholingsbeding-loon'),
  'beding-loon': cited(36_201, 'V-scholingsbeding-loon'),
} as const satisfies Readonly<Record<string, Cited>>;
