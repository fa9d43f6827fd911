// dmn-moddle brings no types of its own; this is as much of it as we use.
declare module 'dmn-moddle' {
  type Element = object;
  export class DmnModdle {
    create(type: string, properties: object): Element;
    toXML(element: Element, how?: { format?: boolean }): Promise<{ xml: string }>;
    fromXML(xml: string): Promise<{ rootElement: unknown }>;
  }
}
