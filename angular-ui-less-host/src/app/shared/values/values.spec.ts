import { fromDay, toDay, toMoment, todayInShanghai } from './dates';
import { truncateMiddle } from './middle';
import { toWan, toYuan, wanToYuan } from './money';

describe('money', () => {
  it('shows 元 as 万元 with groups', () => {
    expect(toWan(218345600.5)).toBe('21,834.56');
    expect(toYuan(218345600.5)).toBe('218,345,600.50');
  });

  it('keeps unknown apart from zero', () => {
    expect(toWan(null)).toBe('');
    expect(toWan(0)).toBe('0.00');
  });

  it('leaves no binary dust behind', () => {
    expect(wanToYuan(1.1)).toBe(11000);
    expect(wanToYuan(0.00001)).toBe(0.1);
  });
});

describe('dates', () => {
  it('keeps the day a picker shows, whatever the zone', () => {
    expect(toDay(new Date(2026, 2, 1, 23, 59))).toBe('2026-03-01');
    expect(toDay(fromDay('2024-02-29'))).toBe('2024-02-29');
    expect(fromDay(null)).toBeNull();
  });

  it("shows moments by the bureau's clock", () => {
    expect(toMoment('2026-03-01T16:30:00Z')).toBe('2026-03-02 00:30');
    expect(todayInShanghai(new Date('2026-12-31T17:00:00Z'))).toBe('2027-01-01');
  });
});

describe('truncateMiddle', () => {
  it('keeps both ends of a long name', () => {
    const short = truncateMiddle('连云港开发区华芯半导体材料（集团）股份有限公司', 12);
    expect(Array.from(short)).toHaveLength(12);
    expect(short.startsWith('连云港')).toBe(true);
    expect(short.endsWith('限公司')).toBe(true);
  });

  it('leaves short names and rare characters alone', () => {
    expect(truncateMiddle('𠮷野家', 3)).toBe('𠮷野家');
  });
});
