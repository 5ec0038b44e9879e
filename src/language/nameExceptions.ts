// Neighbours beside which a word of the lexicons is no word about a person: "deaf to", "sister company", "male connector".
// A table only.

const connectors =
  /^(?:connectors?|plugs?|sockets?|adapters?|ends?|jacks?|threads?|headers?|pins?|couplings?|cables?|fittings?|flanges?|usb|terminals?|contacts?|crimps?|ports?|bayonet|and|or)$/;

export const exceptions: ReadonlyMap<string, { before?: RegExp; after?: RegExp }> = new Map(
  Object.entries({
    man: {
      before: /^(?:to|will|can|must|we|i|they|should|who|and|or)$/,
      after: /^(?:hour|hours|day|days|week|weeks|month|months|page|pages|made|in|the)$/,
    },
    deaf: { after: /^(?:to|ears?)$/ },
    newborn: { after: /^(?:product|company|brand|team|idea|project|service)s?$/ },
    baby: { after: /^(?:step|steps|out)$/ },
    sister: {
      after:
        /^(?:company|companies|team|teams|site|sites|product|products|project|brand|ship|organisation|firm)$/,
    },
    daughter: { after: /^(?:company|board|card|cell)$/ },
    mother: { after: /^(?:of|board|lode|ship|company|nature)$/ },
    father: { after: /^(?:of)$/ },
    dad: { after: /^(?:joke|jokes)$/ },
    lady: { after: /^(?:luck)$/ },
    male: { after: connectors },
    female: { after: connectors },
    males: { after: connectors },
    grandfather: { after: /^(?:clause|clauses|rule|rights|clock)$/ },
    grandmother: { after: /^(?:clock)$/ },
    kosher: { before: /^(?:not|quite|entirely|all|perfectly)$/ },
    baptism: { after: /^(?:of)$/ },
    priest: { after: /^(?:hole)$/ },
    queen: { after: /^(?:size|street|elizabeth|of)$/ },
    princess: { after: /^(?:street|cruises)$/ },
    bald: { after: /^(?:tyre|tyres|tire|tires|claim|claims|statement|patch|patches)$/ },
    maiden: { after: /^(?:voyage|speech|flight|trip|release|call|run)$/ },
    virgin: { after: /^./ },
    pope: { before: /^(?:mr|ms)$/ },
    wee: { after: /^(?:hours)$/ },
    mass: { after: /^./ },
    sermon: { before: /^(?:a|long|little)$/ },
    temple: { before: /^(?:inner|middle)$/ },
    girls: { after: /^(?:who code)$/ },
    mon: { after: /^./ },
    beard: { after: /^(?:street|of)$/ },
    pregnant: { after: /^(?:pause|silence)$/ },
    children: {
      before: /^(?:its|component|node|tree|all)$/,
      after:
        /^(?:node|nodes|process|processes|issues|issue|tickets|tasks|elements|component|components|prop|props|of|array)$/,
    },
    kid: { before: /^(?:to|not|i)$/, after: /^(?:you|gloves|yourself)$/ },
    kids: { after: /^(?:gloves)$/ },
    son: { before: /^(?:and)$/ },
    sons: { before: /^(?:and)$/ },
    brothers: { before: /^(?:warner|lehman|marx)$/ },
    bipolar: { after: /^(?:transistor|junction)$/ },
    church: { after: /^(?:street|road|lane|of|bell|bells|tower|square|clock|hall|yard)$/ },
    depression: { before: /^(?:great|economic|tropical)$/, after: /^(?:era)$/ },
    trans: {
      after:
        /^(?:atlantic|pacific|fat|fats|fer|national|shipment|shipments|ship|shipping|siberian|european|alpine|location)$/,
    },
    religious: { after: /^(?:about)$/ },
    agnostic: { before: /^(?:language|framework|platform|database|vendor|tool|cloud|model|technology)$/ },
    retirement: { after: /^(?:of|plan|plans|date|scheme)$/ },
    unions: { before: /^(?:credit|sql|set|type|tagged|discriminated)$/ },
    boy: { before: /^(?:oh)$/, after: /^(?:scout|scouts)$/ },
    girl: { after: /^(?:friday|scout|scouts|guide|guides)$/ },
    guy: { before: /^(?:fall)$/ },
    married: { after: /^(?:columns|fields|cells|tables|the|to the|these|those|two|up)$/ },
    chap: { after: /^\d+$/ },
    accents: { before: /^(?:colour|color|brand|ui|css)$/, after: /^(?:colour|color|lighting)$/ },
    poc: { before: /^(?:the|a|this|our|first|quick|small)$/ },
    poles: { before: /^(?:tent|flag|light|the|mooring)$/ },
    lisp: { before: /^(?:in|common|of)$/, after: /^(?:code|dialect|machine|program|programs)$/ },
    eid: { after: /^(?:number|card|scheme|login)$/ },
    youth: { after: /^(?:hostel)$/ },
  }),
);
