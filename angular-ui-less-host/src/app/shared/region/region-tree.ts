import { RegionDto } from '../../core/api/models';

export interface RegionNode {
  key: string;
  title: string;
  region: RegionDto;
  children: RegionNode[];
  isLeaf: boolean;
}

/** A parent outside the user's scope is not in the list, so its children become roots. */
export function toTree(regions: readonly RegionDto[]): RegionNode[] {
  const nodes = new Map<string, RegionNode>();
  for (const region of regions) {
    nodes.set(region.id, { key: region.id, title: region.name, region, children: [], isLeaf: true });
  }
  const roots: RegionNode[] = [];
  for (const node of nodes.values()) {
    const parent = node.region.parentId ? nodes.get(node.region.parentId) : undefined;
    if (parent) {
      parent.children.push(node);
      parent.isLeaf = false;
    } else {
      roots.push(node);
    }
  }
  return roots;
}
