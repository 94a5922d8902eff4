import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sealWith } from './seal.js';

describe('a seal', () => {
  const seal = sealWith('a-secret-of-the-tests-that-is-long-enough');
  const sealed = seal.close('JBSWY3DPEHPK3PXP', 'authenticator of one');

  it('opens what it closed, and never closes twice alike', () => {
    assert.equal(seal.open(sealed, 'authenticator of one'), 'JBSWY3DPEHPK3PXP');
    assert.notEqual(seal.close('JBSWY3DPEHPK3PXP', 'authenticator of one'), sealed);
    assert.doesNotMatch(sealed, /JBSWY3/);
  });

  it('opens nothing that belongs to somebody else, was altered, or was closed with another secret', () => {
    assert.throws(() => seal.open(sealed, 'authenticator of two'));
    assert.throws(() => sealWith('another-secret-that-is-also-long-enough').open(sealed, 'authenticator of one'));
    assert.throws(() => seal.open(`v2.${sealed.slice(3)}`, 'authenticator of one'));
    assert.throws(() => seal.open('v1.abc', 'authenticator of one'));
    const bytes = Buffer.from(sealed.slice(3), 'base64url');
    for (let at = 0; at < bytes.length; at += 1) {
      const altered = Buffer.from(bytes);
      altered[at] = (altered[at] ?? 0) ^ 1;
      assert.throws(() => seal.open(`v1.${altered.toString('base64url')}`, 'authenticator of one'), `byte ${at}`);
    }
  });
});
