#pragma once

#include "pdf/PdfContent.h"
#include "pdf/PdfObjects.h"

#include <document/Page.h>

#include <map>
#include <vector>

namespace nianbao {

/// The tags of a PDF (ISO 32000-1, 14.7 and 14.8): a section each with headings, paragraphs, lists, links and
/// tables with their head cells and spans, in the order of the report.
class PdfStructure {
public:
    PdfStructure(QPDF& pdf, const std::vector<Block>& blocks);

    /// Ties a page's marked content to the structure and lays its links on it.
    void addPage(PdfObject page, const PdfContent& content);
    /// Writes the tree into the catalogue; call it after the last page.
    void finish();

private:
    void addBlock(int index);
    void addTable(int index, PdfObject table);
    [[nodiscard]] PdfObject listItem(const Block& block);
    [[nodiscard]] PdfObject addElement(const std::string& type, PdfObject parent);
    [[nodiscard]] PdfObject elementOf(const PdfMark& mark);
    void addLink(PdfObject page, const PdfContent::Area& area, const PdfMark& mark);

    QPDF& m_pdf;
    const std::vector<Block>& m_blocks;
    PdfObject m_root;
    PdfObject m_document;
    PdfObject m_section;               ///< the one that blocks are put into
    PdfObject m_list;                  ///< the one that goes on
    std::vector<PdfObject> m_elements; ///< by block
    std::map<std::pair<int, int>, PdfObject>
        m_items;                      ///< by block and item: cells, links, lines of a signature
    std::vector<PdfObject> m_parents; ///< what pages' marks and links belong to, by key of the parent tree
};

} // namespace nianbao
