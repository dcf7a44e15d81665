import { FirmDto, Figures, LadderDto, StatementDto } from '../core/api/models';
import { pyramidRows } from './components/pyramid-rows';
import { CREDIT_CODE_PATTERN, toFirmInput, toFirmUpdate } from './firm-input';
import { ladderSentence } from './ladder-sentence';
import { defaultValidTo } from './recognition-validity';
import { layoutSpans } from './span-layout';
import { fromFigures, toFigures } from './statement-input';
import { currentOf, groupByYear } from './statement-years';

const words = { instant: (key: unknown, ...params: string[]) => [key, ...params].join('|') };

describe('ladderSentence', () => {
  const ladder = (change: Partial<LadderDto>): LadderDto => ({
    asOf: '2026-11-22',
    rung: 'Gazelle',
    since: '2024-06-01',
    until: '2027-05-31',
    daysLeft: 190,
    fallsTo: 'HighTech',
    holdingRecognitionId: null,
    spans: [],
    ...change,
  });

  it('says until when and what comes after', () => {
    expect(ladderSentence(ladder({}), words)).toBe('Firms::Ladder:UntilFalls|2027-05-31|190|Firms::Enum:Rung.HighTech');
  });

  it('does not threaten with a fall to the same rung', () => {
    expect(ladderSentence(ladder({ fallsTo: 'Gazelle' }), words)).toContain('UntilStays');
  });

  it('knows firms without any recognition', () => {
    const none = ladder({ rung: 'Seed', since: null, until: null, daysLeft: null, fallsTo: null });
    expect(ladderSentence(none, words)).toBe('Firms::Ladder:NoRecognition');
  });
});

describe('layoutSpans', () => {
  const { bars, now } = layoutSpans(
    [
      { rung: 'Seed', from: null, to: '2023-12-31' },
      { rung: 'HighTech', from: '2024-01-01', to: null },
    ],
    '2024-01-01',
  );

  it('lets open ends reach the edges and leaves no gap between spans', () => {
    expect(bars[0].left).toBe(0);
    expect(bars[0].left + bars[0].width).toBeCloseTo(bars[1].left, 6);
    expect(bars[1].left + bars[1].width).toBe(100);
  });

  it('marks the one span that holds on the day', () => {
    expect(bars.map((bar) => bar.isNow)).toEqual([false, true]);
    expect(now).toBeCloseTo(bars[1].left, 6);
  });
});

describe('defaultValidTo', () => {
  const from = new Date(2024, 11, 6);

  it("follows the kind's rule", () => {
    expect(defaultValidTo({ validity: 'Years', years: 3 }, from)).toBe('2027-12-05');
    expect(defaultValidTo({ validity: 'CalendarYear', years: null }, from)).toBe('2024-12-31');
    expect(defaultValidTo({ validity: 'OpenEnded', years: null }, from)).toBeNull();
  });
});

describe('statement figures', () => {
  const figures = { revenue: 12.5, staffTotal: 30 } as Partial<Figures>;

  it('takes money in the chosen unit and people as they are', () => {
    expect(toFigures(figures, 'wan')).toMatchObject({ revenue: 125000, staffTotal: 30, taxPaid: null });
    expect(toFigures(figures, 'yuan').revenue).toBe(12.5);
  });

  it('comes back unchanged after a change of unit and back', () => {
    const yuan = toFigures({ revenue: 218345600.5, netProfit: -0.01 }, 'yuan');
    expect(toFigures(fromFigures(yuan, 'wan'), 'wan')).toEqual(yuan);
  });
});

describe('statement years', () => {
  const statement = (year: number, change: Partial<StatementDto>) =>
    ({
      id: String(Math.random()),
      year,
      source: 'Tax',
      isCurrent: true,
      recordedTime: '2026',
      ...change,
    }) as StatementDto;
  const all = [statement(2024, { source: 'SelfReported' }), statement(2024, { isBest: true }), statement(2025, {})];

  it('shows the newest year first with its best statement', () => {
    const years = groupByYear(all);
    expect(years.map((entry) => entry.year)).toEqual([2025, 2024]);
    expect(years[1].best.isBest).toBe(true);
    expect(years[1].all).toHaveLength(2);
  });

  it('finds the revision that a new one replaces', () => {
    expect(currentOf(all, 2024, 'SelfReported')).toBe(all[0]);
    expect(currentOf(all, 2023, 'Tax')).toBeNull();
  });
});

describe('pyramidRows', () => {
  it('stands the highest rung on top and keeps small rungs visible', () => {
    const rows = pyramidRows([
      { rung: 'Seed', count: 10000 },
      { rung: 'TechSme', count: 1 },
      { rung: 'HighTech', count: 0 },
    ]);
    expect(rows.map((row) => row.rung)).toEqual(['HighTech', 'TechSme', 'Seed']);
    expect(rows.map((row) => row.width)).toEqual([0, 4, 100]);
  });
});

describe('firm input', () => {
  it('knows the alphabet of the credit code', () => {
    expect(CREDIT_CODE_PATTERN.test('91320700MA1N100037')).toBe(true);
    expect(CREDIT_CODE_PATTERN.test('9132070OMA1N100037')).toBe(false);
    expect(CREDIT_CODE_PATTERN.test('91320700MA1N10003')).toBe(false);
  });

  const typed = {
    creditCode: ' 91320700ma1n100037 ',
    creditCodeOverrideReason: ' ',
    name: ' 海川 ',
    regionId: 'r',
    legalRepresentative: '',
    registeredCapital: 500,
    establishedOn: new Date(2020, 0, 2),
    address: null,
    industryCode: null,
    technicalField: null,
  };

  it('sends 元, trimmed texts and null for what is empty', () => {
    expect(toFirmInput(typed)).toMatchObject({
      creditCode: '91320700MA1N100037',
      creditCodeOverrideReason: null,
      name: '海川',
      registeredCapital: 5_000_000,
      establishedOn: '2020-01-02',
    });
  });

  it('leaves code and override alone in an update', () => {
    const firm = { creditCode: 'OLD', creditCodeOverrideReason: 'why', concurrencyStamp: 's' } as FirmDto;
    const body = toFirmUpdate(typed, firm);
    expect(body).toMatchObject({ name: '海川', creditCodeOverrideReason: 'why', concurrencyStamp: 's' });
    expect(body).not.toHaveProperty('creditCode');
  });
});
