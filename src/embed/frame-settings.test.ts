import { expect } from '@open-wc/testing';
import { readFrameSettings } from './frame-settings.js';
import { catchWarnings } from './testing/warnings.js';

const said = catchWarnings();

describe('The address of the frame', () => {
  it('sets the attributes that are allowed, a course and a theme', () => {
    const settings = readFrameSettings(
      '?lang=nl&languages=nl+fr&beside=fr&voice=&take-home=paper&scheme=dark&flow=opleiding&mode=kiosk&heading-level=3&on=2026-11-21&memory=session&theme=vlaanderen&course=%7B%22contacturen%22%3A40%7D',
    );
    expect(Object.fromEntries(settings.attributes)).to.deep.equal({
      lang: 'nl',
      languages: 'nl fr',
      beside: 'fr',
      voice: '',
      'take-home': 'paper',
      flow: 'opleiding',
      mode: 'kiosk',
      'heading-level': '3',
      on: '2026-11-21',
      memory: 'session',
    });
    expect(settings.course).to.deep.equal({ contacturen: 40 });
    expect(settings.theme).to.equal('themes/vlaanderen.css');
    expect(settings.scheme).to.equal('dark');
    expect(said).to.deep.equal([]);
  });

  it('sets nothing when it is bare', () => {
    expect(readFrameSettings('')).to.deep.equal({
      attributes: new Map(),
      course: undefined,
      theme: undefined,
      scheme: undefined,
    });
    expect(said).to.deep.equal([]);
  });

  it('cannot bring answers in or out, nor any other attribute: that is named on the console', () => {
    const strangers = [
      'share-answers',
      'link',
      'answers',
      'balances',
      'home',
      'feedback',
      'contacts',
      'callToAction',
      'call-to-action',
      'onclick',
      'style',
      'class',
    ];
    const { attributes } = readFrameSettings(`?${strangers.map((name) => `${name}=x`).join('&')}&flow=loopbaan`);
    expect([...attributes.keys()]).to.deep.equal(['flow']);
    expect(said.length).to.equal(1);
    for (const name of strangers) expect(said[0]).to.contain(name);
  });

  it('with a course that is not JSON names it on the console, and has none', () => {
    expect(readFrameSettings('?course=%7Bcontacturen:40%7D').course).to.equal(undefined);
    expect(said.length).to.equal(1);
    expect(said[0]).to.contain('course').and.to.contain('{contacturen:40}').and.to.contain('JSON');
  });

  it('takes light and dark for a colour scheme, and names what is neither', () => {
    expect(readFrameSettings('?scheme=red').scheme).to.equal(undefined);
    expect(said.length).to.equal(1);
    expect(said[0]).to.contain('scheme=red');
  });

  for (const theme of ['../secret', 'https://example.org/x', 'a/b', '..', '', 'x.css', 'A', '-', 'a%00']) {
    it(`takes “${theme}” for no theme: it could be a path`, () => {
      expect(readFrameSettings(`?theme=${encodeURIComponent(theme)}`).theme).to.equal(undefined);
      expect(said.length).to.equal(1);
    });
  }
});
