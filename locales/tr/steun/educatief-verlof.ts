import type { CriterionTexts } from '../../texts.js';
import { contract } from './gedeeld.js';

/** What the leaves of the three other regions say alike. */

/** @param yerde as in "Brüksel’de çalışıyorsunuz" */
export const werknemerIn = (
  yerde: string,
): Readonly<Record<'statuut' | 'werkgever' | 'werkplek' | 'erkenning', CriterionTexts>> => ({
  statuut: contract,
  werkgever: {
    yes: 'İşvereniniz özel sektörde.',
    no: 'İşvereniniz özel sektörde değil. Bu izin kamu kurumları için değildir ve öğretmenler için değildir.',
    open: 'Bu, kimin için çalıştığınıza bağlıdır. Bu izin özel sektör içindir. Bazı işverenler hakkında bir kural bulamadık.',
  },
  werkplek: {
    yes: `${yerde} çalışıyorsunuz.`,
    no: `${yerde} çalışmıyorsunuz. Gerçekten çalıştığınız yer sayılır.`,
    open: `Bu, gerçekten nerede çalıştığınıza bağlıdır. ${yerde} çalışmanız gerekir.`,
  },
  erkenning: {
    yes: 'Eğitiminiz bu izin için tanınmış.',
    no: 'Eğitiminiz bu izin için tanınmamış.',
    open: 'Eğitiminizin bu izin için tanınmış olması gerekir. Bunu kontrol edemedik.',
  },
});

export const vierVijfde = {
  yes: 'En az %{{verlof-procent}} çalışıyorsunuz.',
  no: '%{{verlof-procent}} oranından az çalışıyorsunuz.',
  open: '%{{verlof-procent}} ve üzeri çalışmada sorun yoktur. Daha az çalışıyorsanız, çalışma saatlerinize ve eğitime bağlıdır.',
};

export const langGenoeg = {
  yes: 'Eğitiminiz yeterince uzun: en az {{korte-uren}} saat ders.',
  no: 'Eğitiminiz çok kısa. En az {{korte-uren}} saat ders gerekir.',
  open: 'Eğitiminizin en az {{korte-uren}} saat dersi olması gerekir. Studiepunten ve sınavlar hakkında açık bir kural bulamadık.',
};

export const deeltijds =
  '%{{verlof-procent}} oranından az mı çalışıyorsunuz? Değişen saatlerle bu izin mümkündür. Sabit saatlerle, %{{vast-rooster-procent}} ve üzerinde ve sadece çalışma saatleriniz içindeki bir meslek eğitimi için mümkündür.';

export const stappen = {
  inschrijven: 'Kaydınızı yaptırın ve eğitimi veren kurumdan bir kayıt belgesi isteyin.',
  werkgever: 'Belgeyi hemen işvereninize verin. İzni ne zaman alacağınızı kararlaştırın.',
};

export const aanwezigheid = 'Derslere katılıp katılmadığınız. Sadece orada olduğunuz saatler sayılır.';

/** @param grens the school year and the amount, as a whole sentence without its full stop */
export const loongrens = (grens: string): string =>
  `Maaşınızın sınırdan yüksek olup olmadığı. İşvereniniz izniniz sırasında maaşı sınırlayabilir. ${grens}.`;
