#pragma once

#include <QHash>
#include <QMutex>
#include <QString>

#include <memory>

namespace nianbao {

/// What was read from texts, so that an unchanged text is not read again. Safe on any thread.
template<typename Facts>
class TextCache {
public:
    /// What is known of a text; read by `read()` when nothing is.
    template<typename Read>
    std::shared_ptr<const Facts> get(const QString& key, Read read) {
        {
            const QMutexLocker lock(&m_mutex);
            if (auto kept = m_facts.value(key))
                return kept;
        }
        std::shared_ptr<const Facts> facts = std::make_shared<Facts>(read());
        const QMutexLocker lock(&m_mutex);
        // An empty text costs room as well.
        m_kept += key.size() + 64;
        if (m_kept > maximumKept) {
            m_facts.clear();
            m_kept = key.size() + 64;
        }
        m_facts.insert(key, facts);
        return facts;
    }

private:
    /// Room for the texts of some hundred reports, in UTF-16 units. Beyond it everything is read anew.
    static constexpr qsizetype maximumKept = 4'000'000;

    QMutex m_mutex;
    QHash<QString, std::shared_ptr<const Facts>> m_facts;
    qsizetype m_kept = 0;
};

} // namespace nianbao
