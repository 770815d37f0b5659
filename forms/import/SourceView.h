#pragma once

#include <work/OpenReport.h>

#include <QPixmap>
#include <QWidget>

class QLabel;
class QScrollArea;
class QSpinBox;
class QTreeWidget;

namespace nianbao {

/// The file that a report was read from, beside what was read: a PDF's page with the chosen figure framed; of
/// other types a list of the places that the figures stood in.
class SourceView : public QWidget {
    Q_OBJECT
public:
    explicit SourceView(const OpenedReport& opened, QWidget* parent = nullptr);

    /// Whether anything is known of where figures stood.
    [[nodiscard]] static bool isUseful(const OpenedReport& opened) { return !opened.cellPlaces.empty(); }
    /// Shows the place of a cell; nothing changes when it is not known.
    void showCell(int cell);
    /// In pixels of the page as it is shown, empty when nothing is framed.
    [[nodiscard]] QRect frame() const { return m_frame; }

signals:
    /// The user chose the place of a cell.
    void cellChosen(int cell);

private:
    [[nodiscard]] QWidget* makePages();
    [[nodiscard]] QWidget* makeList(const OpenedReport& opened);
    void showPage(int page);
    void takePicture(int page, const Result<PagePicture>& picture);
    void paintFrame();

    QString m_path;
    std::map<int, SourcePlace> m_places;
    SourcePlace m_place;
    int m_page = 0;     ///< that is shown or being drawn
    QPixmap m_picture;  ///< of that page, null while it is being drawn
    double m_scale = 0; ///< pixels a millimetre
    QRect m_frame;
    QScrollArea* m_scroll = nullptr; ///< null where the type has no pages
    QLabel* m_sheet = nullptr;
    QSpinBox* m_pageBox = nullptr;
    QTreeWidget* m_list = nullptr; ///< null where the type has pages
};

} // namespace nianbao
