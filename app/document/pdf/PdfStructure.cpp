#include "pdf/PdfStructure.h"

#include "TableHeads.h"

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

/// ISO 32000-1, table 349: what a label heads, the values beside it or those below; empty for others.
std::string scopeOf(const TableSpec& table, const GridItem& item) {
    if (!isHead(item))
        return {};
    return hasValues(table, item.row) ? "/Row" : "/Column";
}

PdfObject cellAttributes(const GridItem& item, const std::string& scope) {
    PdfObject attributes = PdfObject::newDictionary();
    attributes.replaceKey("/O", pdfName("/Table"));
    if (!scope.empty())
        attributes.replaceKey("/Scope", pdfName(scope));
    if (item.rowSpan > 1)
        attributes.replaceKey("/RowSpan", pdfInteger(item.rowSpan));
    if (item.columnSpan > 1)
        attributes.replaceKey("/ColSpan", pdfInteger(item.columnSpan));
    return attributes;
}

/// Puts a piece of content, or another element, last into an element.
void addKid(PdfObject element, PdfObject kid) {
    if (!element.hasKey("/K"))
        element.replaceKey("/K", PdfObject::newArray());
    element.getKey("/K").appendItem(kid);
}

bool isSame(PdfObject one, PdfObject other) {
    return one.getObjGen() == other.getObjGen();
}

} // namespace

PdfStructure::PdfStructure(QPDF& pdf, const std::vector<Block>& blocks) : m_pdf(pdf), m_blocks(blocks) {
    m_root = pdf.makeIndirectObject(PdfObject::newDictionary());
    m_root.replaceKey("/Type", pdfName("/StructTreeRoot"));
    m_document = addElement("/Document", m_root);
    for (size_t i = 0; i < blocks.size(); ++i)
        addBlock(static_cast<int>(i));
}

PdfObject PdfStructure::addElement(const std::string& type, PdfObject parent) {
    PdfObject element = m_pdf.makeIndirectObject(PdfObject::newDictionary());
    element.replaceKey("/S", pdfName(type));
    element.replaceKey("/P", parent);
    addKid(parent, element);
    return element;
}

void PdfStructure::addBlock(int index) {
    const Block& block = m_blocks[static_cast<size_t>(index)];
    const bool isFirst = index == 0;
    if (isFirst || block.section != m_blocks[static_cast<size_t>(index) - 1].section)
        m_section = block.section < 0 ? m_document : addElement("/Sect", m_document);
    switch (block.kind) {
    case Block::Kind::Title:
        m_elements.push_back(addElement("/H1", m_section));
        break;
    case Block::Kind::Heading:
        // The title is the document's first level.
        m_elements.push_back(addElement("/H" + std::to_string(block.level + 1), m_section));
        break;
    case Block::Kind::Paragraph:
        m_elements.push_back(block.listNumber > 0 ? listItem(block) : addElement("/P", m_section));
        break;
    case Block::Kind::Table:
        m_elements.push_back(addElement("/Table", m_section));
        addTable(index, m_elements.back());
        break;
    case Block::Kind::Signature:
        m_elements.push_back(m_section);
        for (size_t i = 0; i < block.spans.size(); ++i)
            m_items[{index, static_cast<int>(i)}] = addElement("/P", m_section);
        break;
    case Block::Kind::PageBreak:
        m_elements.push_back(m_section);
        break;
    }
}

PdfObject PdfStructure::listItem(const Block& block) {
    if (block.listNumber == 1) {
        m_list = addElement("/L", m_section);
        // The numbers are part of the text.
        m_list.replaceKey("/A", PdfObject::parse("<< /O /List /ListNumbering /None >>"));
    }
    return addElement("/LBody", addElement("/LI", m_list));
}

void PdfStructure::addTable(int index, PdfObject table) {
    const TableSpec& spec = m_blocks[static_cast<size_t>(index)].table.spec();
    PdfObject row;
    int rowNumber = -1;
    for (size_t i = 0; i < spec.grid.size(); ++i) {
        const GridItem& item = spec.grid[i];
        while (rowNumber < item.row) {
            row = addElement("/TR", table);
            ++rowNumber;
        }
        const std::string scope = scopeOf(spec, item);
        PdfObject cell = addElement(scope.empty() ? "/TD" : "/TH", row);
        cell.replaceKey("/A", cellAttributes(item, scope));
        m_items[{index, static_cast<int>(i)}] = cell;
    }
}

/// A link's element is made when its text comes up, so that it stands in its place among its paragraph's
/// pieces.
PdfObject PdfStructure::elementOf(const PdfMark& mark) {
    const auto found = m_items.find({mark.block, mark.item});
    if (found != m_items.end())
        return found->second;
    const Block& block = m_blocks[static_cast<size_t>(mark.block)];
    PdfObject element = m_elements[static_cast<size_t>(mark.block)];
    if (block.spans[static_cast<size_t>(mark.item)].link.isEmpty())
        return element;
    return m_items[{mark.block, mark.item}] = addElement("/Link", element);
}

void PdfStructure::addPage(PdfObject page, const PdfContent& content) {
    page.replaceKey("/StructParents", pdfInteger(static_cast<int>(m_parents.size())));
    page.replaceKey("/Tabs", pdfName("/S"));
    PdfObject parents = m_pdf.makeIndirectObject(PdfObject::newArray());
    m_parents.push_back(parents);
    auto area = content.areas.begin();
    for (size_t id = 0; id < content.marks.size(); ++id) {
        PdfObject element = elementOf(content.marks[id]);
        if (!element.hasKey("/Pg"))
            element.replaceKey("/Pg", page);
        if (isSame(element.getKey("/Pg"), page)) {
            addKid(element, pdfInteger(static_cast<int>(id)));
        } else {
            PdfObject reference = PdfObject::newDictionary();
            reference.replaceKey("/Type", pdfName("/MCR"));
            reference.replaceKey("/Pg", page);
            reference.replaceKey("/MCID", pdfInteger(static_cast<int>(id)));
            addKid(element, reference);
        }
        parents.appendItem(element);
        for (; area != content.areas.end() && area->mark == static_cast<int>(id); ++area)
            addLink(page, *area, content.marks[id]);
    }
}

void PdfStructure::addLink(PdfObject page, const PdfContent::Area& area, const PdfMark& mark) {
    const Span& span = m_blocks[static_cast<size_t>(mark.block)].spans[static_cast<size_t>(mark.item)];
    PdfObject element = elementOf(mark);
    PdfObject link = m_pdf.makeIndirectObject(PdfObject::newDictionary());
    link.replaceKey("/Type", pdfName("/Annot"));
    link.replaceKey("/Subtype", pdfName("/Link"));
    link.replaceKey("/Rect", pdfRectangle(area.box));
    link.replaceKey("/Border", PdfObject::parse("[0 0 0]"));
    link.replaceKey("/F", pdfInteger(4)); // it prints: ISO 19005-3, 6.3.2
    link.replaceKey("/Contents", pdfText(span.link));
    PdfObject action = PdfObject::newDictionary();
    action.replaceKey("/S", pdfName("/URI"));
    action.replaceKey("/URI", PdfObject::newString(span.link.toStdString()));
    link.replaceKey("/A", action);
    link.replaceKey("/StructParent", pdfInteger(static_cast<int>(m_parents.size())));
    m_parents.push_back(element);
    if (!page.hasKey("/Annots"))
        page.replaceKey("/Annots", PdfObject::newArray());
    page.getKey("/Annots").appendItem(link);
    PdfObject reference = PdfObject::newDictionary();
    reference.replaceKey("/Type", pdfName("/OBJR"));
    reference.replaceKey("/Obj", link);
    reference.replaceKey("/Pg", page);
    addKid(element, reference);
}

void PdfStructure::finish() {
    PdfObject numbers = PdfObject::newArray();
    for (size_t key = 0; key < m_parents.size(); ++key) {
        numbers.appendItem(pdfInteger(static_cast<int>(key)));
        numbers.appendItem(m_parents[key]);
    }
    PdfObject tree = PdfObject::newDictionary();
    tree.replaceKey("/Nums", numbers);
    m_root.replaceKey("/ParentTree", m_pdf.makeIndirectObject(tree));
    m_root.replaceKey("/ParentTreeNextKey", pdfInteger(static_cast<int>(m_parents.size())));
    PdfObject catalogue = m_pdf.getRoot();
    catalogue.replaceKey("/StructTreeRoot", m_root);
    catalogue.replaceKey("/MarkInfo", PdfObject::parse("<< /Marked true >>"));
}

} // namespace nianbao
