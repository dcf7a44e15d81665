import { LocalizationService } from '@abp/ng.core';
import { TestBed } from '@angular/core/testing';

import { RUNGS, Rung } from '../../core/api/models';
import { RungTag } from './rung-tag';
import { RUNG_SHAPES, rungToken } from './rung-tokens';

describe('RungTag', () => {
  const render = (rung: Rung): HTMLElement => {
    TestBed.configureTestingModule({
      providers: [{ provide: LocalizationService, useValue: { instant: (key: string) => key } }],
    });
    const fixture = TestBed.createComponent(RungTag);
    fixture.componentRef.setInput('rung', rung);
    fixture.detectChanges();
    return fixture.nativeElement as HTMLElement;
  };

  it('says the rung in words, by colour and by shape', () => {
    const tag = render('PotentialUnicorn');
    expect(tag.textContent).toContain('Firms::Enum:Rung.PotentialUnicorn');
    expect(tag.style.color).toBe('var(--fl-rung-potential-unicorn-fg)');
    expect(tag.querySelector('path')?.getAttribute('d')).toBe(RUNG_SHAPES.PotentialUnicorn);
  });

  it('hides the shape from screen readers, which have the word', () => {
    expect(render('Seed').querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('gives every rung a colour and a shape of its own', () => {
    expect(new Set(RUNGS.map(rungToken)).size).toBe(RUNGS.length);
    expect(new Set(RUNGS.map((rung) => RUNG_SHAPES[rung])).size).toBe(RUNGS.length);
  });
});
