import type { UiTexts } from '../texts.js';

/** The words of the frame that the first screen needs. */
export const ui: UiTexts = {
  invitation: 'Близько десяти коротких запитань. Чогось не знаєте? Нічого страшного.',
  keepsNothing: 'Ми нічого не зберігаємо.',

  next: 'Далі',
  back: 'Назад',
  more: 'Докладніше',
  unknown: 'Я не знаю',

  errorChoice: 'Виберіть відповідь або виберіть «Я не знаю».',
  errorKnownChoice: 'Виберіть відповідь.',

  loading: 'Зачекайте, будь ласка.',
  loadFailed: 'Ми не можемо завантажити продовження. Чи є у вас інтернет? Ваші відповіді не зникли.',
  retry: 'Спробувати ще раз',
  steunFailed: 'Зараз ми не можемо показати підтримку для цього навчання.',
};
