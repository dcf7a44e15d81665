import { Pipe, PipeTransform } from '@angular/core';

const YUAN_PER_WAN = 10_000;

const grouped = (value: number, digits: number): string =>
  value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** 元 as a grouped number of 万元; null stays empty, because unknown is not zero. */
export const toWan = (yuan: number | null | undefined, digits = 2): string =>
  yuan === null || yuan === undefined ? '' : grouped(yuan / YUAN_PER_WAN, digits);

export const toYuan = (yuan: number | null | undefined): string =>
  yuan === null || yuan === undefined ? '' : grouped(yuan, Number.isInteger(yuan) ? 0 : 2);

/** Rounded to 分, since 0.1 + 0.2 must not reach the ledger. */
export const wanToYuan = (wan: number): number => Math.round(wan * YUAN_PER_WAN * 100) / 100;

@Pipe({ name: 'flWan' })
export class WanPipe implements PipeTransform {
  transform(yuan: number | null | undefined, digits = 2): string {
    return toWan(yuan, digits);
  }
}

@Pipe({ name: 'flYuan' })
export class YuanPipe implements PipeTransform {
  transform(yuan: number | null | undefined): string {
    return toYuan(yuan);
  }
}
