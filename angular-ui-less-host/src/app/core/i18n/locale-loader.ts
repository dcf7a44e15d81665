import en from '@angular/common/locales/en';
import zh from '@angular/common/locales/zh-Hans';

/** Static imports: two small tables are cheaper than a request in the start-up path. */
export const loadLocale = (language: string) => Promise.resolve({ default: language === 'en' ? en : zh });
