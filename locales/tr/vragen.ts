import type { VragenTexts } from '../texts.js';
import { begin } from './begin.js';
import { paritaireComites } from './paritaire-comites.js';

const jaNee = { ja: 'Evet', nee: 'Hayır' };

/** What counts for no leave. */
const uitgesloten =
  'İşe başlarken tanıtım günleri, yeni çalışana yol gösterme, internet videoları, öğle arasında öğrenme, işyeri tiyatrosu, öğrenme ağı, meslektaşlarla görüşme (intervizyon).';

export const vragen: VragenTexts = {
  chapters: {
    statuut: 'Siz',
    werkgever: 'İşiniz',
    opleidingsniveau: 'Diplomanız ve kariyeriniz',
    opleiding: 'Eğitim',
    onderbreking: 'Daha az çalışmak',
  },

  questions: {
    ...begin.questions,
    doel: {},
    contract: { title: 'Hangi sözleşmeniz var?' },
    ziekte: { title: 'Hastalığınız ve işiniz ne durumda?' },
    uitkering: { title: 'Nasıl iş arıyorsunuz?' },
    plek: {
      title: 'Nerede oturuyorsunuz ve çalışıyorsunuz?',
      help: 'Evde veya birden fazla yerde mi çalışıyorsunuz? O zaman bağlı olduğunuz işyeri sayılır: şirketinizin bulunduğu yer.',
    },
    'nieuw-in-belgie': {},
    sector: {
      help: 'İşvereninizin kim olduğu sözleşmenizde veya maaş bordronuzda yazar. Geçici işçi (interim) olarak mı çalışıyorsunuz? O zaman geçici iş bürosunu değil, çalıştığınız şirketi seçin.',
    },
    werkduur: {
      title: 'Maaş bordronuzda ne yazıyor?',
      help: 'Fazla mesaileri saymayın. Haftada {{week-dagen}} gün yerine {{voorbeeld-dagen}} gün mü çalışıyorsunuz? O zaman yüzde {{voorbeeld-procent}} çalışıyorsunuz. Paritair comité çoğu zaman bordronun üst kısmında, “PC” ve bir numara olarak yazar. Personel servisiniz de bilir.',
    },
    onderneming: {
      title: 'İşletmeniz nerede ve ne kadar büyük?',
      help: 'İşletmenizin büyüklüğüne VLAIO, girişimciler için Flaman kurumu, kendisi karar verir. Emin değil misiniz? O zaman “Bilmiyorum” cevabını seçin.',
    },
    diploma: {},
    loopbaan: { title: 'Kariyeriniz nasıl?' },
    vdab: {
      title: 'Eğitim hakkında ne biliyorsunuz?',
      help: 'Eğitimi VDAB’nin internet sitesinde, “Vind een opleiding” bölümünde arayın. Orada yok mu? O zaman yıldızı yoktur.',
    },
    omvang: {
      title: 'Eğitimin ders yükü ne kadar?',
      help: 'Ders saatlerine contacturen veya lestijden de denir. Kaç saat olduğunu eğitimi veren kurum bilir. Eğitim bir okul yılından (eylülden ağustosa) uzun mu sürüyor? O zaman bir okul yılını sayın.',
    },
    opname: {
      help: 'Uzun bir eğitim için bazen bir süre daha az çalışabilir veya işe ara verebilirsiniz. Buna tijdskrediet veya zorgkrediet denir. Burada hiçbir şeye kesin karar vermiş olmazsınız.',
    },
    databank: {
      help: 'Eğitimi Opleidingsdatabank listesinde, Flaman yönetiminin internet sitesinde arayın. Veya eğitimi veren kurumdan ODB-nummer isteyin. Hiç loopbaanbegeleiding almadınız mı? O zaman persoonlijk ontwikkelingsplan belgeniz de yoktur.',
    },
    soort: {
      title: 'Bu nasıl bir eğitim?',
      help: 'Birden fazla cevap mı uyuyor? İlk uyanı seçin.',
    },
    betaling: {},
    start: {},
    verlof: { title: 'Eğitim için daha az çalışabilir misiniz?' },
  },

  facts: {
    ...begin.facts,
    contract: {
      question: 'Hangi sözleşmeniz var?',
      label: 'Sözleşme',
      rare: 'Başka bir sözleşme',
      values: {
        gewoon: 'Normal bir sözleşme veya kadro',
        uitzend: 'Geçici işçi sözleşmesi (interim)',
        dienstencheques: 'Dienstencheques ile bir sözleşme',
        flexi: 'Bir flexi-job',
        studentenovereenkomst: 'Öğrenci işi',
        leerovereenkomst: 'Çıraklık sözleşmesi',
        ibo: 'VDAB aracılığıyla işyerinde eğitim (IBO)',
      },
      hints: {
        gewoon: 'Süresiz veya süreli, tam zamanlı veya kısmi zamanlı, memur olarak da.',
        dienstencheques: 'Bir şirket aracılığıyla insanların evinde temizlik yapıyor veya yardım ediyorsunuz.',
        leerovereenkomst: 'Bir kısmı okulda, bir kısmı işte olmak üzere bir meslek öğreniyorsunuz.',
      },
    },
    'tijdelijk-werkloos': {
      question: 'Şu anda geçici olarak işsizim',
      hint: 'Sözleşmeniz sürüyor ama şu anda iş yok.',
      label: 'Geçici olarak işsiz',
      values: jaNee,
    },
    bijberoep: {
      question: 'Ek iş olarak kendi hesabıma da çalışıyorum',
      label: 'Ek iş',
      values: jaNee,
    },
    inkomensgarantie: {
      question: 'Ayrıca bir inkomensgarantie-uitkering alıyorum',
      hint: 'Bu, kısmi zamanlı çalıştığınız için RVA’nın maaşınızın yanında verdiği bir ödenektir.',
      label: 'Maaş yanında ödenek',
      values: jaNee,
    },
    'meer-werkgevers': {
      question: 'Birden fazla işveren için çalışıyorum',
      hint: 'O zaman yukarıda şirketlerdeki ve vzw’lerdeki işlerinizi birlikte sayın. Bir kamu kurumundaki veya başka bir bölgedeki işi saymayın.',
      label: 'Birden fazla işveren',
      values: jaNee,
    },
    'vast-rooster': {
      question: 'Her hafta aynı saatlerde mi çalışıyorsunuz?',
      hint: 'Tam olarak yarım zamanlı ve sabit saatlerle çalışanlar için sadece çalışma saatlerine denk gelen dersler sayılır.',
      label: 'Sabit saatler',
      values: jaNee,
    },
    uitkering: {
      question: 'İş arayan olarak hangi ödeneği alıyorsunuz?',
      label: 'Ödenek',
      values: {
        werkloosheid: 'İşsizlik ödeneği',
        inschakeling: 'Inschakelingsuitkering',
        geen: 'İkisini de almıyorum',
      },
      hints: { inschakeling: 'Okulunuz bittikten sonra henüz iş bulamadıysanız bunu alabilirsiniz.' },
    },
    'ibo-werkgever': {
      question: 'Bir işveren beni eğitmek ve sonra işe almak istiyor',
      hint: 'Bu, Flandre veya Brüksel’deki bir işverendir ve eğitimden sonra size bir sözleşme verir.',
      label: 'Sizi eğiten işveren',
      values: jaNee,
    },
    arbeidsbeperking: {
      question: 'Bir engelim, uzun süren bir hastalığım veya öğrenme güçlüğüm var',
      hint: 'O zaman ek yardım var. Burada seçtiğiniz şey bu cihazda kalır.',
      label: 'Ek yardım gerekli',
      values: jaNee,
    },
    'ziek-met-contract': {
      question: 'Bir işverenle hâlâ sözleşmeniz var mı?',
      label: 'Hastayken sözleşme',
      values: jaNee,
    },
    'uitkering-sinds': {
      question: 'Bu ödeneği ne zamandan beri alıyorsunuz?',
      hint: 'Yaklaşık olması yeterli. Böylece ne zamana kadar sürdüğünü biliriz.',
      label: 'Ödenek başlangıcı',
    },
    'ziek-langer-dan-jaar': {
      question: 'Bir yıldan uzun süredir hasta mısınız?',
      label: 'Bir yıldan uzun süredir hasta',
      values: jaNee,
    },
    'nieuw-in-belgie': {
      question: 'Belçika’da yeni misiniz?',
      label: 'Belçika’da yeni',
      values: {
        inburgeraar: 'Evet, inburgeringstraject programına katılmam gerekiyor veya katılabilirim',
        verzoeker: 'Evet, koruma (iltica) başvurum var',
        nee: 'Hayır',
      },
      hints: { inburgeraar: 'Hollandaca dersleri ve Belçika’da yaşam hakkında dersler.' },
    },

    sector: {
      question: 'Kimin için çalışıyorsunuz?',
      label: 'İşveren',
      rare: 'Bir kamu kurumu veya okul',
      values: {
        prive: 'Bir şirket (özel sektör)',
        socialprofit: 'Bakım, sosyal hizmet veya kültür alanında bir vzw veya kuruluş',
        'vlaamse-overheid': 'Flaman yönetimi',
        onderwijs: 'Okullarda; maaşımı Flaman eğitim bakanlığı ödüyor',
        'lokaal-bestuur': 'Bir belediye, OCMW, il yönetimi veya belediyeler birliği',
        'federale-overheid': 'Federal yönetim',
        overheidsbedrijf: 'Bir kamu şirketi; örneğin bpost, NMBS, Infrabel veya Proximus',
        'andere-overheid': 'Başka bir kamu kurumu',
        gemengd: 'Hem bir şirket veya vzw hem de bir kamu kurumu',
        'overheid-met-vov': 'De Lijn, VITO, bir konut kurumu (sosyal konutlar) veya Ulusal Banka',
      },
      hints: {
        prive: 'Kamuya ait olmayan bir hastane veya huzurevi de.',
        socialprofit: 'Hastane veya huzurevi değil: onlar şirkettir.',
        'vlaamse-overheid': 'Örneğin bir bakanlık dairesi veya bir ajans.',
        onderwijs: 'Maaşınızı okulunuz kendisi mi ödüyor? O zaman De Lijn yazan cevabı seçin.',
        'lokaal-bestuur': 'OCMW’nin huzurevi veya hastanesi de.',
        'federale-overheid': 'Örneğin bir federal kamu kurumu veya polis.',
        'andere-overheid': 'Örneğin Brüksel’in veya Valonya’nın bir kurumu ya da Fransızca bir okul.',
        gemengd: 'Birden fazla işvereniniz var.',
        'overheid-met-vov': 'FSMA, Ulusal Piyango veya bir okulun kendisinin ödediği iş de.',
      },
    },
    'vlaams-gesubsidieerd': {
      question: 'Kuruluşunuz Flaman yönetiminden para alıyor mu?',
      hint: 'Flaman sübvansiyonu alan bakım, sosyal hizmet veya sosyal-kültürel çalışma söz konusudur.',
      label: 'Flaman sübvansiyonu',
      values: jaNee,
    },
    werkplek: {
      question: 'Nerede çalışıyorsunuz?',
      hint: 'Şirket merkezini değil, gerçekten çalıştığınız yeri seçin.',
      label: 'İşyeri',
      rare: 'Başka bir yerde',
      values: {
        vlaanderen: 'Flandre’de',
        brussel: 'Brüksel’de',
        wallonie: 'Valonya’da',
        'duitstalige-gemeenschap': 'Almanca Konuşan Topluluk’ta',
        buitenland: 'Belçika dışında',
      },
      hints: { 'duitstalige-gemeenschap': 'Eupen ve Sankt Vith çevresi.' },
    },
    woonplaats: {
      question: 'Nerede oturuyorsunuz?',
      label: 'Oturduğunuz yer',
      rare: 'Başka bir yerde',
      values: {
        vlaanderen: 'Flandre’de',
        brussel: 'Brüksel’de',
        wallonie: 'Valonya’da',
        'duitstalige-gemeenschap': 'Almanca Konuşan Topluluk’ta',
        eer: 'Avrupa Ekonomik Alanı’ndaki başka bir ülkede',
        elders: 'Başka bir ülkede',
      },
      hints: {
        'duitstalige-gemeenschap': 'Eupen ve Sankt Vith çevresi.',
        eer: 'Avrupa Birliği, İzlanda, Lihtenştayn ve Norveç.',
      },
    },
    'verhuisd-uit-eer': {
      question: 'Oraya Avrupa Ekonomik Alanı’ndaki başka bir ülkeden mi taşındınız?',
      hint: 'Bunlar Avrupa Birliği ülkeleri, İzlanda, Lihtenştayn ve Norveç’tir.',
      label: 'Avrupa’dan taşındı',
      values: jaNee,
    },
    tewerkstelling: {
      question: 'Yüzde kaç çalışıyorsunuz?',
      hint: 'Tam zamanlı: {{voltijds}}. Yarım zamanlı: {{halftijds}}. Bir şirkette veya vzw’de birden fazla işiniz mi var? Hepsini toplayın.',
      label: 'Ne kadar çalıştığınız',
      unit: '%',
      units: 'yüzde|pct',
      example: '{{voorbeeld-procent}}',
    },
    'uren-per-week': {
      question: 'Sözleşmenizde haftada kaç saat yazıyor?',
      hint: 'Değişiyor mu? Ortalamasını girin.',
      label: 'Haftalık saat',
      unit: 'saat (haftada)',
      units: 's|sa|saat|h|s/h|sa/hafta|saat/hafta|haftada saat|saat haftada|haftalık saat|/hafta',
      example: '{{voorbeeld-uren}}',
    },
    'paritair-comite': {
      question: 'Paritair comité numaranız nedir?',
      hint: 'Numarayı yazın, örneğin {{voorbeeld-sector}}, veya sektörünüzü listeden seçin. Boş bırakabilirsiniz.',
      label: 'Sektör',
      values: paritaireComites,
    },
    ancienniteit: {
      question: 'Bu işverende ne kadar zamandır çalışıyorsunuz?',
      label: 'Çalışma süresi',
      values: { 0: '{{dienst-jaren}} yıldan az', 24: '{{dienst-jaren}} yıl veya daha uzun' },
      unit: 'ay',
    },
    werknemers: {
      question: 'İşvereninizde kaç kişi çalışıyor?',
      label: 'Çalışan sayısı',
      values: {
        0: '{{dagen-werknemers}} kişiden az',
        10: 'Tam {{werknemers-zonder-recht}} kişi',
        11: '{{werknemers-met-recht}} ile {{dagen-werknemers-onder-groot}} arası',
        20: 'Tam {{dagen-werknemers-groot}} kişi',
        21: '{{dagen-werknemers-groot}} kişiden fazla',
      },
      unit: 'çalışan',
    },
    'voltijds-voorbije-jaar': {
      question: 'Son {{maanden-voltijds}} ay tam zamanlı çalıştınız mı?',
      label: 'Son bir yıl tam zamanlı',
      values: jaNee,
    },
    'tijdskrediet-gebruikt': {
      question: 'Daha önce gerekçeli tijdskrediet aldınız mı?',
      hint: 'Çocuklarınız, bakım veya bir eğitim için. Kariyerinizdeki bütün ayları sayın; beşte bir daha az veya yarım zamanlı çalıştığınız ayları da.',
      label: 'Aldığınız tijdskrediet',
      values: {
        0: 'Hayır, hiç almadım',
        1: 'Evet, toplam {{tijdskrediet-jaren}} yıldan az',
        36: 'Evet, {{tijdskrediet-jaren}} yıl veya daha fazla, ama {{knelpunt-jaren}} yıldan az',
        48: 'Evet, {{knelpunt-jaren}} yıl veya daha fazla',
      },
      unit: 'ay',
    },
    'cao-tijdskrediet': {
      question: 'Bir eğitim için işe tamamen veya yarı yarıya ara vermeye izin veren bir cao var mı?',
      hint: 'Cao, sendikalarla yapılan bir anlaşmadır. Personel servisiniz veya sendikanız bilir.',
      label: 'İzin için cao',
      values: jaNee,
    },
    vestiging: {
      question: 'İşletmenizin yeri neresi?',
      label: 'İşletmenizin yeri',
      values: {
        vlaanderen: 'Flandre’de',
        brussel: 'Brüksel’de',
        wallonie: 'Valonya’da',
        buitenland: 'Belçika dışında',
      },
    },
    'omvang-onderneming': {
      question: 'İşletmeniz ne kadar büyük?',
      hint: 'Kısmi zamanlı çalışanları tam zamanlı çalışanlara çevirip toplayın. Başka bir işletme, işletmenizin dörtte birinden fazlasına mı sahip? O zaman onun rakamları da kısmen veya tamamen sayılır.',
      label: 'İşletmenizin büyüklüğü',
      values: { klein: 'Küçük', middelgroot: 'Orta', groot: 'Büyük' },
      hints: {
        klein:
          '{{kmo-klein-werknemers}} çalışandan az ve en fazla {{kmo-klein-omzet}} milyon euro ciro veya bilanço toplamı.',
        middelgroot:
          '{{kmo-werknemers}} çalışandan az ve en fazla {{kmo-omzet}} milyon euro ciro veya {{kmo-balans}} milyon euro bilanço toplamı.',
        groot: 'Bundan fazlası.',
      },
    },
    loopbaanjaren: {
      question: 'Şimdiye kadar toplam kaç yıl çalıştınız?',
      hint: 'Çalışan olarak ve kendi hesabınıza çalıştığınız yılları toplayın.',
      label: 'Çalışılan yıllar',
      values: { 0: '{{loopbaan-jaren}} yıldan az', 7: '{{loopbaan-jaren}} yıl veya daha fazla' },
      unit: 'yıl',
    },
    'loopbaancheque-gebruikt': {
      question: 'Hiç loopbaancheque kullandınız mı?',
      hint: 'Onunla bir kariyer danışmanıyla görüşmelerin ücretini ödersiniz.',
      label: 'Loopbaancheque kullanımı',
      values: jaNee,
    },

    diploma: {
      question: 'En yüksek diplomanız nedir?',
      label: 'En yüksek diploma',
      values: {
        'geen-secundair': 'Lise diploması (secundair onderwijs) yok',
        secundair: 'Lise diploması (secundair onderwijs)',
        'hbo5-graduaat': 'Graduaat veya yüksek meslek öğretimi (HBO5)',
        'bachelor-master': 'Bachelor, master veya daha yüksek',
        brevet: '{{brevet-jaar}} öncesinden bir hemşire brevet belgesi',
        buitenlands: 'Başka bir ülkeden diploma',
      },
      rare: 'Bir brevet veya başka bir ülkeden diploma',
      hints: {
        'geen-secundair': 'Meslek lisesinin (bso) altıncı yılından bir belgeniz varsa da.',
        secundair: 'Meslek lisesinde (bso) yedinci yıldan sonra da.',
        brevet: 'Bunu meslek öğretiminin (bso) dördüncü aşamasından sonra aldınız.',
        buitenlands: 'Ve Flandre’de henüz tanınmayan bir diploma. Tanındı mı? O zaman size verilen düzeyi seçin.',
      },
    },

    doel: {
      question: 'Ne istiyorsunuz?',
      label: 'Hedef',
      values: {
        opleiding: 'Hangi eğitimi almak istediğimi biliyorum',
        zoeken: 'Bir eğitim arıyorum',
        orienteren: 'Önce hangi işin bana uyduğunu bilmek istiyorum',
        'diploma-secundair': 'Lise diploması (secundair onderwijs) almak istiyorum',
        nederlands: 'Hollandaca öğrenmek istiyorum',
        basisvaardigheden: 'Daha iyi okumak, yazmak, hesap yapmak veya bilgisayar kullanmak istiyorum',
        'eigen-zaak': 'Kendi işimi kurmak istiyorum',
      },
      hints: {
        opleiding: 'Hollandaca, temel bilgiler veya lise diploması için aşağıda ayrı bir cevap var.',
      },
    },
    databank: {
      question: 'Eğitim, Opleidingsdatabank Vlaamse opleidingsincentives listesinde var mı?',
      hint: 'Bu, destek alabileceğiniz eğitimlerin Flaman listesidir.',
      label: 'Opleidingsdatabank listesinde',
      values: {
        ...jaNee,
        geschrapt: 'Artık yok, ama geçen okul yılı bu eğitim için opleidingsverlof aldım',
      },
    },
    'niveau-label': {
      question: 'Yanında “beperkende voorwaarde opleidingsniveau” etiketi var mı?',
      hint: 'Bunu Opleidingsdatabank listesinde görürsünüz. O zaman eğitim sadece o düzeydeki ilk diploma için sayılır.',
      label: 'Eğitim düzeyi etiketi',
      values: jaNee,
    },
    'vdab-erkend': {
      question: 'vdab.be sitesinde eğitimin yanında bir yıldız var mı?',
      hint: 'O zaman eğitim VDAB tarafından tanınmıştır.',
      label: 'VDAB tanıyor',
      values: jaNee,
    },
    'lange-dagopleiding': {
      question:
        'Eğitim en az {{dagopleiding-weken}} hafta, haftada ortalama {{dagopleiding-uren}} saat ve çoğunlukla gündüz mü sürüyor?',
      hint: 'Yükseköğretimde: {{dagopleiding-studiepunten}} yeni studiepunten veya daha fazlaysa evet deyin.',
      label: 'Uzun gündüz eğitimi',
      values: jaNee,
    },
    zorgknelpunt: {
      question: 'Eğitim, bakım alanında bir knelpuntberoep için mi?',
      hint: 'Bir knelpuntberoep için yeterince insan bulunamıyor.',
      label: 'Bakımda knelpuntberoep',
      values: {
        verpleging: 'Evet, hemşire veya bakım görevlisi',
        ja: 'Evet, bakımda başka bir meslek',
        nee: 'Hayır',
      },
    },
    pop: {
      question: 'Eğitim sizin persoonlijk ontwikkelingsplan belgenizde yazıyor mu?',
      hint: 'Bu plan loopbaanbegeleiding sırasında yapılır ve en fazla {{pop-jaren}} yıllıktır.',
      label: 'Planınızda',
      values: jaNee,
    },
    kenmerk: {
      question: 'Eğitim sizi nereye götürüyor?',
      label: 'Özellik',
      values: {
        kwalificerend: 'Bir diplomaya veya tanınmış bir beroepskwalificatie belgesine',
        knelpunt: 'Bir knelpuntberoep mesleğine',
        ondernemerschap: 'Kendi işimi kurmaya (ondernemerschapstraject)',
        geen: 'Bu üçünden hiçbirine',
      },
      hints: {
        kwalificerend: 'Bir beroepskwalificatie, bir mesleği bildiğinizi kanıtlar.',
        knelpunt: 'VDAB’nin listesinde olan, yeterince insan bulunamayan bir meslek.',
      },
    },
    soort: {
      question: 'Bu nasıl bir eğitim?',
      label: 'Eğitim türü',
      rare: 'Başka bir şey',
      values: {
        gewoon: 'Normal bir eğitim veya kurs',
        taal: 'Dil kursu',
        examencommissie: 'Flaman examencommissie sınavları',
        evc: 'Bildiklerinizi kanıtlamak için bir sınav (EVC)',
        intern: 'Şirket içinde bir eğitim',
        uitgesloten: 'Sayılmayan bir şey',
      },
      hints: {
        examencommissie: 'Lise diploması (secundair onderwijs) için kendiniz çalışırsınız.',
        uitgesloten,
      },
    },
    taal: {
      question: 'Hangi dili öğreniyorsunuz?',
      label: 'Dil',
      values: {
        nederlands: 'Hollandaca',
        frans: 'Fransızca',
        engels: 'İngilizce',
        duits: 'Almanca',
        andere: 'Başka bir dil',
      },
    },
    erkend: {
      question: 'Eğitim veya eğitimi veren kurum Flaman yönetimi tarafından tanınmış mı?',
      hint: 'Eğitimi Flandre veriyor veya ödüyorsa ya da kurumun kalite kaydı varsa da evet deyin.',
      label: 'Tanınmış',
      values: jaNee,
    },
    cvo: {
      question: 'Eğitimi bir centrum voor volwassenenonderwijs (CVO) okulunda mı alıyorsunuz?',
      hint: 'CVO, gündüz veya akşam dersleri olan, yetişkinler için bir okuldur.',
      label: 'Bir CVO’da',
      values: jaNee,
    },
    'hoger-onderwijs': {
      question: 'Eğitim bir graduaat, bachelor veya master mı?',
      hint: 'Bu, bir yüksekokulda veya üniversitede yükseköğretimdir.',
      label: 'Yükseköğretim',
      rare: 'Bachelor yapmadan hemşire olmak istiyorum',
      values: { ...jaNee, hbo5: 'Basisverpleegkunde, temel hemşirelik (eskiden HBO5)' },
      hints: { nee: 'Bir kurs, meslek eğitimi, lisansüstü program (postgraduaat) veya tek bir ders için de.' },
    },
    contacturen: {
      question: 'Bir okul yılında kaç saat ders alıyorsunuz?',
      hint: 'Öğretmenle geçen saatler. Evde çalışmak sayılmaz. Eğitiminiz sadece studiepunten ile mi hesaplanıyor? O zaman 0 girin.',
      label: 'Ders saatleri',
      unit: 'saat',
      units: 's|sa|h|saat ders|ders saati|ders',
      example: '{{voorbeeld-lesuren}}',
    },
    studiepunten: {
      question: 'Bir okul yılında kaç studiepunten alıyorsunuz?',
      hint: 'Eğitiminiz studiepunten ile hesaplanmıyor mu? O zaman 0 girin.',
      label: 'Studiepunten',
      unit: 'studiepunten',
      units: 'studiepunt|puan|kredi|akts|stp|sp|ects|credits',
      example: '{{voorbeeld-studiepunten}}',
    },
    thema: {
      question: 'Eğitim ne hakkında?',
      hint: 'İki konu için işletmeniz daha fazla destek alır.',
      label: 'Konu',
      values: {
        cybersecurity: 'Bilgisayarları ve verileri korumak (siber güvenlik)',
        'energie-efficientie': 'Daha az enerji harcamak (enerji verimliliği)',
        andere: 'Başka bir şey',
      },
    },
    betaler: {
      question: 'Eğitimi kim ödüyor?',
      label: 'Ödeme',
      values: {
        zelf: 'Kendim ödüyorum',
        werkgever: 'İşverenim ödüyor',
        gratis: 'Hiç kimse: eğitim ücretsiz',
      },
    },
    initiatief: {
      question: 'Eğitimi kim önerdi?',
      label: 'Öneri',
      values: { eigen: 'Kendim seçtim', werkgever: 'İşverenim önerdi' },
    },
    bedrijfsopleiding: {
      question: 'Eğitimi şirketiniz kendisi mi veriyor?',
      label: 'Şirketin kendisi',
      values: { nee: 'Hayır', intern: 'Evet', uitgesloten: 'Bu, sayılmayan bir şey' },
      hints: { uitgesloten },
    },
    opname: {
      question: 'Eğitim için nasıl zaman ayırmak istiyorsunuz?',
      label: 'Zaman ayırmak',
      values: {
        verlofuren: 'Çalışmaya devam ederim ve en fazla birkaç saat izin alırım',
        voltijds: 'Bir süre işe tamamen ara vermek istiyorum',
        halftijds: 'Bir süre yarım zamanlı çalışmak istiyorum',
        vijfde: 'Bir süre beşte bir daha az çalışmak istiyorum',
      },
      hints: {
        voltijds: 'Henüz istifa etmeyin.',
        vijfde: 'Örneğin haftada {{week-dagen}} gün yerine {{voorbeeld-dagen}} gün.',
      },
    },
    start: {
      question: 'Eğitim ne zaman başlıyor?',
      hint: 'Kurallar her okul yılı için farklıdır. Bir okul yılı 1 Eylül’de başlar.',
      label: 'Başlangıç tarihi',
    },
  },
};
