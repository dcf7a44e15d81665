import { DOCUMENT, Injectable, computed, effect, inject, signal } from '@angular/core';

export type ThemeMode = 'system' | 'light' | 'dark';

interface SavedTheme {
  mode: ThemeMode;
  compact: boolean;
}

/** Shared with public/theme-init.js, which applies the choice before the first paint. */
const STORAGE_KEY = 'fl.theme';
const LINK_ID = 'fl-theme';

@Injectable({ providedIn: 'root' })
export class ThemeService {
  private readonly document = inject(DOCUMENT);
  private readonly saved = this.read();
  private readonly systemDark = signal(false);

  readonly mode = signal<ThemeMode>(this.saved.mode);
  readonly compact = signal(this.saved.compact);
  readonly dark = computed(() => this.mode() === 'dark' || (this.mode() === 'system' && this.systemDark()));
  readonly bundle = computed(() => [this.dark() && 'dark', this.compact() && 'compact'].filter(Boolean).join('-'));

  constructor() {
    const query = this.document.defaultView?.matchMedia?.('(prefers-color-scheme: dark)');
    this.systemDark.set(query?.matches ?? false);
    query?.addEventListener('change', (event) => this.systemDark.set(event.matches));
    effect(() => this.write({ mode: this.mode(), compact: this.compact() }));
    effect(() => this.apply(this.bundle(), this.dark()));
  }

  private apply(bundle: string, dark: boolean): void {
    this.document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
    const old = this.document.getElementById(LINK_ID) as HTMLLinkElement | null;
    const href = bundle ? `theme-${bundle}.css` : '';
    if (old?.getAttribute('href') === href || (!old && !href)) {
      return;
    }
    if (!href) {
      old?.remove();
      return;
    }
    const link = this.document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    // The old look stays until the new one is there: no unstyled moment.
    link.addEventListener('load', () => old?.remove());
    if (old) {
      old.id = '';
    }
    link.id = LINK_ID;
    this.document.head.append(link);
  }

  private read(): SavedTheme {
    try {
      const saved = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '{}') as Partial<SavedTheme>;
      const mode = saved.mode === 'dark' || saved.mode === 'light' ? saved.mode : 'system';
      return { mode, compact: saved.compact === true };
    } catch {
      return { mode: 'system', compact: false };
    }
  }

  private write(theme: SavedTheme): void {
    try {
      localStorage.setItem(STORAGE_KEY, JSON.stringify(theme));
    } catch {
      // Blocked storage only costs the memory of the choice.
    }
  }
}
