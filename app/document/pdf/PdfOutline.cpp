#include "pdf/PdfOutline.h"

#include "Measures.h"

namespace nianbao {

namespace {

/// The bookmark's level of a block: 1 or 2; 0 for what has none.
int levelOf(const Block& block) {
    if (block.kind == Block::Kind::Heading)
        return block.level;
    const bool runsIn = block.kind == Block::Kind::Paragraph && !block.spans.empty() &&
                        block.spans.front().role == FontRole::Heading2;
    return runsIn ? 2 : 0;
}

QString labelOf(const Block& block) {
    QString label;
    for (const Span& span : block.spans) {
        if (block.kind == Block::Kind::Heading || span.role == FontRole::Heading2)
            label += span.text;
    }
    return label.simplified();
}

void append(PdfObject parent, PdfObject item) {
    item.replaceKey("/Parent", parent);
    if (parent.hasKey("/Last")) {
        PdfObject before = parent.getKey("/Last");
        before.replaceKey("/Next", item);
        item.replaceKey("/Prev", before);
    } else {
        parent.replaceKey("/First", item);
    }
    parent.replaceKey("/Last", item);
    // All of them are open: the count is that of all that is under it.
    const auto add = [](PdfObject to) {
        const long long count = to.hasKey("/Count") ? to.getKey("/Count").getIntValue() : 0;
        to.replaceKey("/Count", pdfInteger(count + 1));
    };
    add(parent);
    if (parent.hasKey("/Parent"))
        add(parent.getKey("/Parent"));
}

} // namespace

void writeOutline(QPDF& pdf, const Pages& pages, const std::vector<PdfObject>& sheets) {
    PdfObject root = pdf.makeIndirectObject(PdfObject::newDictionary());
    root.replaceKey("/Type", pdfName("/Outlines"));
    PdfObject section = root;
    int last = -1;
    for (size_t at = 0; at < pages.pages.size(); ++at) {
        for (const TextRun& run : pages.pages[at].runs) {
            if (run.block <= last)
                continue;
            last = run.block;
            const Block& block = pages.blocks[static_cast<size_t>(run.block)];
            const int level = levelOf(block);
            if (level == 0)
                continue;
            PdfObject item = pdf.makeIndirectObject(PdfObject::newDictionary());
            item.replaceKey("/Title", pdfText(labelOf(block)));
            PdfObject place = PdfObject::newArray();
            place.appendItem(sheets[at]);
            place.appendItem(pdfName("/XYZ"));
            place.appendItem(PdfObject::newNull());
            const double top = boxOf(run).top() - linePitch / 2;
            place.appendItem(PdfObject::newReal(pdfNumber(points(pageHeight - top)).toStdString()));
            place.appendItem(PdfObject::newNull());
            item.replaceKey("/Dest", place);
            append(level == 1 ? root : section, item);
            if (level == 1)
                section = item;
        }
    }
    if (root.hasKey("/First"))
        pdf.getRoot().replaceKey("/Outlines", root);
}

} // namespace nianbao
