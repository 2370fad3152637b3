import type { Fonds } from '../../flows/referrals/sectorfondsen.js';
import type { Destination } from '../texts.js';

/** A fund of which only the name is known. */
const nietNagekeken = (name: string, sector: string): Destination => ({
  name,
  gives: `Şu sektörün eğitim fonu: ${sector}. Orada ne öğrenebileceğiniz ve kimin ödediği kontrol edilmedi. İşvereninize de sorun.`,
});

/** A sector of which no fund is known by name. */
const zonderNaam = (sector: string): Destination =>
  nietNagekeken(`Sektörün eğitim fonu: ${sector}`, `${sector} (varsa)`);

/** The funds by name, and what they do for who works in the sector. */
export const sectorfondsen: Readonly<Record<Fonds, Destination>> = {
  cevora: {
    name: 'Cevora',
    gives:
      'Paritair comité {{pc-bedienden}} içindeki büro çalışanları için ücretsiz eğitimler; işten çıkarıldıktan sonra bir yıl daha. Eskiden akşam dersleri için bir prim de vardı. Hâlâ olup olmadığını sorun.',
  },
  constructiv: {
    name: 'Constructiv',
    gives:
      'İnşaat sektörünün eğitim fonu. Akşam veya cumartesi öğreniyorsanız sizin için olan primi sorun. Çalışma sırasında öğreniyorsanız parayı işvereniniz alır. Tarihi olmayan bir sayfaya göre, inşaatta opleidingsverlof başvurusu da bu fon üzerinden yapılır.',
  },
  mtech: {
    name: 'mtech+',
    gives:
      'Metal sektörünün eğitim fonu. Her ilin kendi kuralları var. Batı Flandre’de {{mtech-jaar}} yıllarında iş dışındaki dersleri ödüyordu. Şimdi neyin mümkün olduğunu sorun.',
  },
  volta: {
    name: 'Volta',
    gives:
      'Elektrikçilerin eğitim fonu. Bir eğitim alırsanız işvereniniz bir prim alır. Ona neyin mümkün olduğunu sorun.',
  },
  educam: nietNagekeken(
    'Educam',
    'oto tamirhaneleri, kaporta, değerli metaller, metal ticareti ve metal geri dönüşümü',
  ),
  'co-valent': {
    name: 'Co-valent',
    gives:
      'Kimya, plastik veya yaşam bilimleri sektöründe çalışanlar için ücretsiz eğitimler. Kaydınızı işvereniniz yapar.',
  },
  alimento: {
    name: 'Alimento',
    gives:
      'Gıda sanayisi için eğitimler, çalışma sırasında veya maaş alarak. Neyin mümkün olduğunu işvereninize sorun.',
  },
  handel: zonderNaam('ticaret'),
  'horeca-forma': nietNagekeken('Horeca Forma Vlaanderen', 'otel, lokanta ve kafe'),
  woodwize: nietNagekeken('Woodwize', 'ahşap, mobilya ve döşeme'),
  cobot: nietNagekeken('Cobot', 'tekstil'),
  ivoc: {
    name: 'IVOC',
    gives:
      'Giyim ve konfeksiyon sektörünün eğitim fonu. Eskiden çalışanlara da bir prim veriyordu. Hâlâ olup olmadığı kontrol edilmedi.',
  },
  textielverzorging: zonderNaam('çamaşırhane ve tekstil bakımı'),
  grafoc: nietNagekeken('Grafoc', 'matbaa ve grafik'),
  papier: zonderNaam('kâğıt ve karton'),
  sftl: nietNagekeken('Sociaal Fonds Transport en Logistiek', 'karayolu taşımacılığı, lojistik ve yer hizmetleri'),
  fcbo: {
    name: 'FCBO',
    gives:
      'Otobüs ve tur otobüsü sektörünün eğitim fonu. Bu sektörde Vlaams opleidingsverlof izninin nasıl işlediğini de açıklar. Neyin mümkün olduğunu işvereninize sorun.',
  },
  taxi: zonderNaam('taksi'),
  ambassador: nietNagekeken('Ambassador', 'evden eve nakliyat'),
  logos: nietNagekeken('Logos', 'uluslararası ticaret, taşıma ve lojistikte büro çalışanları'),
  schoonmaak: nietNagekeken('OCS', 'temizlik'),
  bewaking: zonderNaam('güvenlik'),
  kappers: zonderNaam('kuaför, fitness ve güzellik bakımı'),
  travi: {
    name: 'Travi ve geçici iş büronuz',
    gives:
      'Travi, geçici işçilerin (interim) eğitim fonudur. Bu yolla hangi eğitimi alabileceğinizi geçici iş büronuza sorun.',
  },
  'vorm-dc': {
    name: 'Vorm DC ve dienstencheques eğitim fonu',
    gives:
      'Siz bir eğitim alırsanız onlar işvereninize parayı geri öder. Vorm DC sektörün fonudur, diğeri Flandre içindir. Neyin mümkün olduğunu işvereninize sorun.',
  },
  vivo: {
    name: 'VIVO',
    gives:
      'VIVO ve fonları, Flandre’de bakım, sosyal hizmet ve sosyal-kültürel çalışma için çalışır. Icoba, saldırganlık hakkında eğitimler verir. VIVO’nun şimdi neler sunduğu kontrol edilmedi.',
  },
  ziekenhuizen: {
    name: 'FeBi ve VIVO',
    gives:
      'Hastanelerin, yaşlı bakımının ve sağlık alanının eğitim fonları. Maaşınızı alarak hemşire veya bakım görevlisi olmayı öğrenip öğrenemeyeceğinizi sorun. Şimdi neyin mümkün olduğu kontrol edilmedi.',
  },
  vastgoed: nietNagekeken('Sociaal fonds {{pc-vastgoed}}', 'emlak ve kapıcılar'),
  liberform: {
    name: 'Liberform',
    gives:
      'Daha eski bir sayfaya göre: muhasebeci, avukat veya veteriner gibi bir serbest meslekte çalışanlar için ücretsiz eğitimler. Liberform’un ödediği bir eğitim opleidingscheques ile mümkün değildir.',
  },
  banken: nietNagekeken('Febelfin Academy', 'bankalar'),
  verzekeringen: nietNagekeken('FOPAS', 'sigorta'),
  eduplus: {
    name: 'EDUplus',
    gives:
      'Tarım ve bahçecilik için eğitimler; orada sürekli işçi olarak çalışanlar için ücretsiz. Başkaları bazen ücret ödeyerek katılabilir.',
  },
  mediarte: nietNagekeken('mediarte', 'film ve görsel-işitsel çalışma'),
  podiumkunsten: nietNagekeken('Sociaal Fonds Podiumkunsten', 'sahne sanatları'),
  attracties: zonderNaam('turistik eğlence yerleri'),
  beton: zonderNaam('beton sanayisi'),
  'vrij-onderwijs': zonderNaam('özel okullar (vrij onderwijs)'),
  diverscity: {
    name: 'Diverscity',
    gives: 'Yerel yönetimlerin eğitim fonu. Hangi eğitimler olduğunu personel servisinize sorun.',
  },
};
