import en from '@angular/common/locales/en';
import zh from '@angular/common/locales/zh';

/** The plain `zh` serves zh-Hans and the zh-cn of NG-ZORRO alike. Static imports: two small tables are cheaper than a request in the start-up path. */
export const loadLocale = (language: string) => Promise.resolve({ default: language === 'en' ? en : zh });
