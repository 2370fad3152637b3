import type { SteunTexts } from '../../texts.js';

export const loopbaankrediet: SteunTexts['loopbaankrediet'] = {
  name: 'Loopbaankrediet (план на {{krediet-jaar}} рік)',
  gives:
    'Це план на {{krediet-vanaf}}, і за ним ви розмовляєте з кар’єрним консультантом, один раз за трудове життя. Частину ви платите самі.',
  decides: 'За планом, рішення ухвалює фламандська влада. Остаточного тексту ми не знайшли.',
  criteria: {
    begonnen: {
      yes: 'За планом, loopbaankrediet існує з {{krediet-vanaf}} і далі.',
      no: 'За планом, loopbaankrediet починається лише {{krediet-vanaf}}, не раніше.',
      open: 'Це залежить від того, коли почнеться loopbaankrediet.',
      unsettled:
        'Loopbaankrediet був у плані {{cheque-plan}} року, починаючи з {{krediet-vanaf}}, але остаточних правил ми не знайшли. Запитайте у VDAB, чи він уже є.',
    },
    statuut: {
      yes: 'Ви працюєте на роботодавця або на себе.',
      no: 'Loopbaankrediet заплановано для тих, хто працює.',
      open: 'Це залежить від того, чи ви працюєте. Якщо ви не маєте роботи або довго хворієте, це не ясно.',
    },
    ervaring: {
      yes: 'Ви вже відпрацювали щонайменше {{loopbaan-jaren}} років.',
      no: 'За планом, ви маєте вже відпрацювати {{loopbaan-jaren}} років. Зараз це ще не так.',
      open: 'Це залежить від того, чи ви вже відпрацювали {{loopbaan-jaren}} років.',
    },
    'nog-nooit': {
      yes: 'Ви ще ніколи не користувалися loopbaancheque.',
      no: 'Ви вже користувалися loopbaancheque.',
      open: 'Ви вже користувалися loopbaancheque? Тоді не ясно, чи ви це отримаєте.',
    },
  },
  amounts: {
    uren: '{{value}} розмов, за планом',
  },
  doubts: {},
  deadlines: {},
  steps: {
    navragen: 'Запитайте у VDAB, чи loopbaankrediet уже почався і як подати заявку.',
  },
  unchecked: {
    'eigen-bijdrage':
      'Скільки ви платите самі. За планом, це {{krediet-laag}} або {{krediet-hoog}} євро за годину. Це залежить від вашого диплома.',
    woonplaats: 'Чи ваше місце проживання рахується. Про це ми нічого не знайшли.',
  },
};
