import { RegionDto } from '../../core/api/models';
import { toTree } from './region-tree';

const region = (id: string, parentId: string | null): RegionDto => ({
  id,
  parentId,
  code: id,
  name: id,
  kind: 'District',
  path: id,
});

describe('toTree', () => {
  it('hangs regions below their parents', () => {
    const [city] = toTree([region('city', null), region('a', 'city'), region('b', 'city')]);
    expect(city.children.map((node) => node.key)).toEqual(['a', 'b']);
    expect(city.isLeaf).toBe(false);
  });

  it("starts at a district user's own region, whose parent is out of sight", () => {
    expect(toTree([region('a', 'city'), region('park', 'a')]).map((node) => node.key)).toEqual(['a']);
  });
});
