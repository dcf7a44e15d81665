import { ConfigStateService, SessionStateService } from '@abp/ng.core';
import { DOCUMENT } from '@angular/core';
import { TestBed } from '@angular/core/testing';

import { LanguageService } from './language.service';

describe('LanguageService', () => {
  const session = { getLanguage: () => 'zh-Hans', setLanguage: vi.fn() };
  const page = { cookie: '', defaultView: { location: { reload: vi.fn() } } };
  let language: LanguageService;

  beforeEach(() => {
    vi.clearAllMocks();
    page.cookie = '';
    TestBed.configureTestingModule({
      providers: [
        { provide: SessionStateService, useValue: session },
        { provide: ConfigStateService, useValue: { getDeep: () => undefined } },
        { provide: DOCUMENT, useValue: page },
      ],
    });
    language = TestBed.inject(LanguageService);
  });

  // The document is not a real one, so Angular must not tidy it up.
  afterEach(() => TestBed.resetTestingModule());

  it('tells the session and every path of the server, then reloads', () => {
    language.change('en');
    expect(session.setLanguage).toHaveBeenCalledWith('en');
    expect(page.cookie).toContain('.AspNetCore.Culture=c%3Den%7Cuic%3Den');
    expect(page.cookie).toContain('path=/;');
    expect(page.defaultView.location.reload).toHaveBeenCalledOnce();
  });

  it('does nothing when the language is already spoken', () => {
    language.change('zh-Hans');
    expect(page.defaultView.location.reload).not.toHaveBeenCalled();
    expect(language.languages).toEqual([]);
  });
});
