/** Sentences that more than one incentive shares: each stands here once. */

export const contract = {
  yes: 'Bir işveren için ücretli çalışıyorsunuz.',
  no: 'Bu destek, şu anda ücretli çalışanlar içindir. Öğrenci işinin sayılmadığını varsayıyoruz.',
  open: 'Bu, sözleşmenize bağlıdır. Bazı sözleşmeler hakkında bir kural bulamadık.',
};

/** For what counts in the whole of Belgium. */
export const werktInBelgie = {
  yes: 'Belçika’da çalışıyorsunuz.',
  open: 'Bu, nerede çalıştığınıza bağlıdır. Belçika’da çalışmanız gerekir.',
};

export const cao =
  '{{cao-sinds}} tarihinden beri tijdskrediet hakkında yeni bir cao (anlaşma) var. Bunun eğitimler için neyi değiştirdiğini okuyamadık. RVA’ya veya sendikanıza sorun.';

/** For who already took a part of it. */
export const eerderGenomen =
  'Daha önce tijdskrediet aldınız mı? Aldığınız süre, kariyerinizdeki {{tijdskrediet-maanden}} aydan düşülür; çocuklarınız veya bakım için aldıysanız da. Kaç ayınız kaldığını RVA’ya sorun.';

/** Training for who looks for work, with or without a benefit. */
export const werkzoekende = 'İş arıyorsunuz veya iş arayan olarak kayıt yaptırabilirsiniz. Ödenek almanız gerekmez.';

export const eindeUitkering =
  '{{werkloosheid-sinds}} tarihinden beri işsizlik ödeneği en fazla {{werkloosheid-maanden}} ay, inschakelingsuitkering ise en fazla {{inschakeling-jaren}} yıl sürer. Tam süre, ne kadar çalıştığınıza bağlıdır. İstisnalar var: en az {{oud-leeftijd}} yaşındaysanız ve {{oud-jaren}} yıl çalıştıysanız, ek bir ödenekle en az yarım zamanlı çalışıyorsanız ve bazı eğitimler için. Ödeneğinizin ne zaman biteceğini sendikanıza, Hulpkas’a veya RVA’ya sorun.';

/** For who has more than one employer, and typed too little. */
export const meerJobs =
  'Bu yetersiz. Şirketlerdeki ve vzw’lerdeki işlerinizi birlikte sayın. Bu zaten hepsinin toplamı mı? O zaman mümkün değildir.';

/** Tijdskrediet, and the premium that rests on it, ask the same of the leave. */
export const verlof = {
  ancienniteit: {
    yes: 'Bu işverende en az {{dienst-maanden}} aydır çalışıyorsunuz.',
    no: 'Bu işverende henüz {{dienst-maanden}} ay çalışmadınız. Bu gereklidir; sadece ouderschapsverlof izninizin hemen ardından gerekmez.',
    open: 'Bu, bu işverende {{dienst-maanden}} aydır çalışıp çalışmadığınıza bağlıdır.',
  },
  duur: {
    yes: 'Henüz {{tijdskrediet-maanden}} ay gerekçeli tijdskrediet almadınız.',
    no: 'Daha önce {{tijdskrediet-maanden}} ay gerekçeli tijdskrediet aldınız. Kariyerinizde bütün gerekçeler için toplam hak bundan fazla değildir.',
    open: 'Kariyerinizde en fazla {{tijdskrediet-maanden}} ay gerekçeli tijdskrediet alırsınız. Bir knelpuntberoep için bu, {{knelpunt-jaar}} yılından itibaren {{knelpunt-maanden}} aydı. Bunun hâlâ böyle olup olmadığını bilmiyoruz. Ne kadar hakkınız kaldığını RVA’ya sorun.',
  },
  werkgeversgrootte: {
    yes: 'İşvereninizin {{werknemers-zonder-recht}} kişiden fazla çalışanı var.',
    no: 'İşvereninizin çalışan sayısı {{werknemers-zonder-recht}} kişiden fazla değil.',
    open: '{{werknemers-zonder-recht}} veya daha az çalışan varsa işvereninizin kabul etmesi gerekir.',
  },
  cao: {
    yes: 'Bir cao (anlaşma) var veya gerekmiyor.',
    no: 'İşe tamamen veya yarı yarıya ara vermek için bir cao (sendikalarla bir anlaşma) gerekir. Böyle bir anlaşma yok.',
    open: 'İşe tamamen veya yarı yarıya ara vermek için bir cao (sendikalarla bir anlaşma) gerekir.',
  },
  vorm: {
    yes: 'Seçtiğiniz biçim, şu anda ne kadar çalıştığınıza uyuyor.',
    no: 'Seçiminiz buraya uymuyor. İşe tamamen ara vermek mümkündür. Yarım zamanlı çalışmak, şu anda en az %{{halftijds-vanaf}} çalışıyorsanız mümkündür. Beşte bir daha az çalışmak, şu anda tam zamanlı çalışıyorsanız mümkündür.',
    open: 'Bu, seçtiğiniz biçime ve şu anda ne kadar çalıştığınıza bağlıdır.',
    unasked: meerJobs,
  },
  opleiding: {
    yes: 'Eğitiminiz Opleidingsdatabank (eğitimlerin Flaman listesi) içinde yer alıyor veya tanınmış.',
    no: 'Cevaplarınıza göre eğitiminiz tanınmamış. Onu Flaman Topluluğu’nun, başka bir Topluluğun veya sektörünüzün tanıması gerekir.',
    open: 'Bu, eğitiminizin tanınmış olup olmadığına bağlıdır.',
  },
  omvang: {
    yes: 'Eğitiminiz yeterince uzun.',
    no: 'Eğitiminiz çok kısa. Yılda {{lange-uren}} saatten az dersi var ve {{lange-studiepunten}} studiepunten sınırının altında.',
    open: 'Yılda {{jaar-uren}} saat ders veya {{jaar-studiepunten}} studiepunten varsa eğitim yeterince uzundur. Daha azsa, derslerin yıl içine nasıl dağıldığına bağlıdır.',
  },
};
