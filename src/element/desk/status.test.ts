import { mock } from 'node:test';
import { expect } from 'chai';
import { quietMilliseconds, Status } from './status.js';

describe('what is told to who hears the desk', () => {
  const begin = (): { readonly status: Status; readonly painted: () => number } => {
    let painted = 0;
    return { status: new Status(() => (painted += 1)), painted: () => painted };
  };

  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout'] });
  });

  afterEach(() => {
    mock.timers.reset();
  });

  it('tells how it stands once nothing changes for a moment', () => {
    const { status, painted } = begin();
    status.follow('1 past');
    mock.timers.tick(quietMilliseconds - 1);
    status.follow('2 passen');
    mock.timers.tick(quietMilliseconds - 1);
    expect(status.text).to.equal('');
    mock.timers.tick(1);
    expect(status.text).to.equal('2 passen');
    status.follow('2 passen');
    mock.timers.tick(quietMilliseconds);
    expect(painted()).to.equal(1);
  });

  it('tells nothing of one situation in another, and how that one stands', () => {
    const { status } = begin();
    status.follow('1 past');
    mock.timers.tick(quietMilliseconds);
    status.tell('Overgenomen antwoorden: 3. 1 past');
    status.forget();
    expect(status.text).to.equal('');
    status.follow('1 past');
    mock.timers.tick(quietMilliseconds);
    expect(status.text).to.equal('1 past');
  });

  it('lets what is wrong stand, whatever was about to be told, until it is mended', () => {
    const { status } = begin();
    status.follow('1 past');
    mock.timers.tick(quietMilliseconds - 1);
    status.tellWrong('Vul een getal in.');
    for (const standing of ['1 past', '2 passen']) {
      status.follow(standing);
      mock.timers.tick(quietMilliseconds);
      expect(status.text).to.equal('Vul een getal in.');
    }
    status.mended();
    // As it stood before: what was heard last is what is wrong.
    status.follow('2 passen');
    mock.timers.tick(quietMilliseconds);
    expect(status.text).to.equal('2 passen');
  });

  it('lets what came of something stand until there is more to tell', () => {
    const { status } = begin();
    status.follow('1 past');
    mock.timers.tick(quietMilliseconds - 1);
    status.tell('Alles is gewist.');
    status.follow('0 passen');
    mock.timers.tick(quietMilliseconds);
    expect(status.text).to.equal('Alles is gewist.');
    status.follow('1 past');
    mock.timers.tick(quietMilliseconds);
    expect(status.text).to.equal('1 past');
  });

  it('tells nothing once it is silent', () => {
    const { status, painted } = begin();
    status.follow('1 past');
    status.silence();
    mock.timers.tick(quietMilliseconds);
    expect(painted()).to.equal(0);
  });
});
