const question = (title: string) => ({
  title,
  a: 'Ja, dat klopt helemaal voor mij',
  b: 'Nee, dat is bij mij niet zo',
  c: 'Soms wel en soms niet',
  d: 'Ik weet het niet',
});

export const texts = {
  next: 'Verder',
  back: 'Terug',
  result: 'Dank je wel',
  q1: question('Wat doe je nu vooral?'),
  q2: question('Wat wil je graag?'),
  q3: question('Welk contract heb je?'),
  q4: question('Waar woon je?'),
  q5: question('Waar werk je?'),
  q6: question('Voor welk soort werkgever werk je?'),
  q7: question('Hoeveel werk je?'),
  q8: question('Wat is je hoogste diploma?'),
  q9: question('Hoe groot is de opleiding?'),
  q10: question('Wie betaalt de opleiding?'),
};
