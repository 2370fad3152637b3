/** What the leaves of the three other regions say alike, in shorter steps. */

export const gives = 'Je mag weg van het werk om te leren. Je loon loopt door. Maar je werkgever mag het begrenzen.';

export const werkgever = {
  no: 'Je werkgever hoort niet bij de privésector. Dit verlof is niet voor de overheid. Het is ook niet voor leerkrachten.',
};

export const vierVijfde = {
  open: 'Vanaf {{verlof-procent}} % werk is het in orde. Werk je minder? Dan hangt het af van je uurrooster. Het hangt dan ook af van de opleiding.',
};

export const langGenoeg = {
  open: 'Je opleiding moet minstens {{korte-uren}} uur les hebben. Over studiepunten (voor hoger onderwijs) vonden we geen duidelijke regel. Over examens ook niet.',
};

export const deeltijds =
  'Werk je minder dan {{verlof-procent}} %? Met wisselende uren kan dit verlof. Met vaste uren kan het alleen zo: Je werkt minstens {{vast-rooster-procent}} %. En het is een beroepsopleiding tijdens je werkuren.';

export const inschrijven = 'Schrijf je in. Vraag de opleider een bewijs van inschrijving.';
